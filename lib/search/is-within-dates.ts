import type { CalendarDay, DateRange } from './parse-dates';

/**
 * Whether an item's date is in the range. A date without a day (`YYYY-MM`) is in a range that
 * holds its whole month.
 */
export function isWithinDates(date: string, { from, to }: DateRange): boolean {
  const [year = 0, month = 0, day] = date.split('-').map(Number);
  const first = { year, month, day: day ?? 1 };
  // No month is shorter: a range that ends later in its last month ends with the month.
  const last = { year, month, day: day ?? 28 };
  return compare(first, from) >= 0 && compare(last, to) <= 0;
}

/** By year only where the range has one. */
function compare(a: CalendarDay, b: CalendarDay): number {
  const years = b.year === null || a.year === null ? 0 : a.year - b.year;
  return years || a.month - b.month || a.day - b.day;
}
