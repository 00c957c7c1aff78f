/** Number of days of a month; months count from 1. 0 for a month that no year has. */
export function daysIn(year: number, month: number): number {
  // Day 0 of the next month is the last one of this.
  return month < 1 || month > 12 ? 0 : new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The month, `YYYY-MM`, of a day, `YYYY-MM-DD`. */
export function monthOf(day: string): string {
  return day.slice(0, 7);
}

/** The year, `YYYY`, of a day or a month. */
export function yearOf(day: string): string {
  return day.slice(0, 4);
}

/** Year, month and day of a day, or of the first day of a month, as numbers; months count from 1. */
export function partsOf(day: string): readonly [year: number, month: number, day: number] {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return [year, month, date];
}
