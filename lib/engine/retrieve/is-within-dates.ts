import { yearOf } from '@/lib/domain/calendar';
import { isWithin, type PartialDate } from '@/lib/domain/partial-date';
import type { CalendarDay, DateRange } from '@/lib/search/query-plan';

/** Whether an item's date counts for the range; a range without a year is of every year. */
export function isWithinDates(
  date: PartialDate | null,
  { from, to, weekdays }: DateRange,
): boolean {
  if (date === null || (weekdays && !isOfWeekdays(date, weekdays))) return false;
  const [first, last] = [Number(yearOf(date.from)), Number(yearOf(date.to))];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at).some((year) =>
    isWithin(date, dayOf(from, year), dayOf(to, year)),
  );
}

/** Whether a known day of the date is one of these; 0 is a Sunday. */
function isOfWeekdays({ from, to, precision }: PartialDate, weekdays: readonly number[]): boolean {
  if (precision === 'month' || precision === 'year') return false;
  const [first, last] = [from, to].map((day) => Date.parse(`${day}T00:00:00Z`));
  for (let day = first ?? 0; day <= (last ?? 0); day += MILLISECONDS_OF_A_DAY) {
    if (weekdays.includes(new Date(day).getUTCDay())) return true;
  }
  return false;
}

const MILLISECONDS_OF_A_DAY = 86_400_000;

function dayOf({ year, month, day }: CalendarDay, otherwise: number): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${String(year ?? otherwise).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
}
