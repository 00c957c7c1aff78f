import { daysIn, partsOf } from '@/lib/domain/calendar';

/** All days of a month, `YYYY-MM` as `YYYY-MM-DD`, in order. */
export function daysOfMonth(month: string): readonly string[] {
  const [year, number] = partsOf(month);
  return Array.from(
    { length: daysIn(year, number) },
    (_, at) => `${month}-${String(at + 1).padStart(2, '0')}`,
  );
}
