import { ANY_DAY, type DayRange } from '@/components/search/state/day-range';
import { daysIn, partsOf } from '@/lib/domain/calendar';

/** All days of a month, `YYYY-MM` as `YYYY-MM-DD`, in order. */
export function daysOfMonth(month: string): readonly string[] {
  const [year, number] = partsOf(month);
  return Array.from(
    { length: daysIn(year, number) },
    (_, at) => `${month}-${String(at + 1).padStart(2, '0')}`,
  );
}

/** From the first to the last day of a month. */
export function wholeMonth(month: string): DayRange {
  const days = daysOfMonth(month);
  return { from: days.at(0) ?? ANY_DAY.from, to: days.at(-1) ?? ANY_DAY.to };
}
