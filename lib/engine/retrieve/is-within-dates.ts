import { yearOf } from '@/lib/domain/calendar';
import { isWithin, type PartialDate } from '@/lib/domain/partial-date';
import type { CalendarDay, DateRange } from '@/lib/search/query-plan';

/** Whether an item's date counts for the range; a range without a year is of every year. */
export function isWithinDates(date: PartialDate | null, { from, to }: DateRange): boolean {
  if (date === null) return false;
  const [first, last] = [Number(yearOf(date.from)), Number(yearOf(date.to))];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at).some((year) =>
    isWithin(date, dayOf(from, year), dayOf(to, year)),
  );
}

function dayOf({ year, month, day }: CalendarDay, otherwise: number): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${String(year ?? otherwise).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
}
