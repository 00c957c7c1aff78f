/** Most days a month can have, from January. */
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days of a month counted from 1, by the Gregorian rule; 0 for a month that no year has. */
export function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && !isLeap ? 28 : (DAYS[month - 1] ?? 0);
}

/** Whether `YYYY-MM-DD` is a day of the calendar: `2023-02-31` is none. */
export function isCalendarDay(date: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  const [year = 0, month = 0, day = 0] = match?.slice(1).map(Number) ?? [];
  return day >= 1 && day <= daysIn(year, month);
}
