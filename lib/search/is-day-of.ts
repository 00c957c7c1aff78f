import type { DayOfYear } from './parse-date';

/** Whether an item's date (`YYYY-MM-DD` or `YYYY-MM`) is the day that was asked for. */
export function isDayOf(date: string, { year, month, day }: DayOfYear): boolean {
  const [itemYear, itemMonth, itemDay] = date.split('-').map(Number);
  return itemMonth === month && itemDay === day && (year === null || itemYear === year);
}
