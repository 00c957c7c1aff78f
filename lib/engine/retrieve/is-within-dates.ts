import { daysIn, yearOf } from '@/lib/domain/calendar';
import { isWithin, type PartialDate } from '@/lib/domain/partial-date';
import type { CalendarDay, DateRange } from '@/lib/search/query-plan';

/** Whether an item's date counts for the range; a range without a year is of every year. */
export function isWithinDates(
  date: PartialDate | null,
  { from, to, weekdays, monthDays }: DateRange,
): boolean {
  if (date === null) return false;
  if (weekdays && !hasDay(date, (day) => weekdays.includes(day.getUTCDay()))) return false;
  if (monthDays && !hasDay(date, (day) => isOfPart(day, monthDays))) return false;
  const [first, last] = [Number(yearOf(date.from)), Number(yearOf(date.to))];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at).some((year) =>
    isWithin(date, dayOf(from, year), dayOf(to, year)),
  );
}

/** Whether a known day of the date is one of those. */
function hasDay({ from, to, precision }: PartialDate, isOne: (day: Date) => boolean): boolean {
  if (precision === 'month' || precision === 'year') return false;
  const [first, last] = [from, to].map((day) => Date.parse(`${day}T00:00:00Z`));
  for (let day = first ?? 0; day <= (last ?? 0); day += MILLISECONDS_OF_A_DAY) {
    if (isOne(new Date(day))) return true;
  }
  return false;
}

/** Whether a day lies in a part of its month, whose days are counted from the end where negative. */
function isOfPart(day: Date, part: readonly [first: number, last: number]): boolean {
  const longest = daysIn(day.getUTCFullYear(), day.getUTCMonth() + 1);
  const [first, last] = part.map((one) => (one < 0 ? longest + 1 + one : one));
  return day.getUTCDate() >= (first ?? 1) && day.getUTCDate() <= (last ?? longest);
}

const MILLISECONDS_OF_A_DAY = 86_400_000;

function dayOf({ year, month, day }: CalendarDay, otherwise: number): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${String(year ?? otherwise).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
}
