import { ANY_DAY, type DayRange } from '@/components/search/state/day-range';
import { daysIn, monthOf, partsOf, yearOf } from '@/lib/domain/calendar';
import { isWithin, type PartialDate, parseDate } from '@/lib/domain/partial-date';
import type { FacetCounts } from '@/lib/search/contract';

/** What a bar of the histogram stands for. */
export type BarUnit = 'day' | 'month' | 'year';

/** The histogram as it is drawn: equal bars, without gaps, over a stretch of time. */
export interface DateScale {
  readonly unit: BarUnit;
  /** Each the days of one unit, in order. */
  readonly bars: readonly PartialDate[];
  /** First day of the first bar and last day of the last one, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  /** The stretch that this one was opened from, and what to choose for it; null on the whole. */
  readonly parent: { readonly unit: BarUnit; readonly range: DayRange } | null;
}

/** Two months of days and three years of months can be told apart and hit on a rail. */
const MOST_MONTHS_OF_DAYS = 2;
const MOST_MONTHS = 36;

/**
 * The scale on which a choice of days is shown: all the time that there is in days, months or years,
 * whichever fit; inside of a chosen year its months, inside of a chosen month its days. So choosing a
 * bar opens it, and widening the choice leads back.
 *
 * @param months those of the collection, `YYYY-MM`, oldest first
 * @returns null where there is no month at all
 */
export function dateScale(months: readonly string[], range: DayRange): DateScale | null {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return null;
  const all = monthsBetween(first, last);
  if (all.length <= MOST_MONTHS_OF_DAYS) return scale('day', all.flatMap(daysOf), null);
  const { from, to } = range;
  const month =
    from !== null && to !== null && monthOf(from) === monthOf(to) ? monthOf(from) : null;
  const year = from !== null && to !== null && yearOf(from) === yearOf(to) ? yearOf(from) : null;
  if (all.length <= MOST_MONTHS) {
    if (month === null || !all.includes(month)) return scale('month', all, null);
    return scale('day', daysOf(month), { unit: 'month', range: ANY_DAY });
  }
  if (year === null || year < yearOf(first) || year > yearOf(last)) {
    return scale('year', [...new Set(all.map(yearOf))], null);
  }
  if (month === null) {
    const ofYear = monthsBetween(`${year}-01`, `${year}-12`);
    return scale('month', ofYear, { unit: 'year', range: ANY_DAY });
  }
  const { from: start, to: end } = spanOf(year);
  return scale('day', daysOf(month), { unit: 'month', range: { from: start, to: end } });
}

/**
 * How many items each bar has: those that choosing it would give.
 *
 * @param dates counts per date of the items, as `isoDate` writes it
 * @returns counts by the bars' first days; and how many items are of the stretch and of no bar,
 * because not even that much of their date is known
 */
export function barCounts(
  dates: FacetCounts,
  { bars, from, to }: Pick<DateScale, 'bars' | 'from' | 'to'>,
): { readonly counts: FacetCounts; readonly unknown: number } {
  const counts: Record<string, number> = {};
  let unknown = 0;
  for (const [iso, count] of Object.entries(dates)) {
    const date = parseDate(iso);
    if (!date || !isWithin(date, from, to)) continue;
    const own = bars.filter((bar) => isWithin(date, bar.from, bar.to));
    if (own.length === 0) unknown += count;
    for (const bar of own) counts[bar.from] = (counts[bar.from] ?? 0) + count;
  }
  return { counts, unknown };
}

function scale(unit: BarUnit, names: readonly string[], parent: DateScale['parent']): DateScale {
  const bars = names.map(spanOf);
  return { unit, bars, from: bars[0]?.from ?? '', to: bars.at(-1)?.to ?? '', parent };
}

/** All days of a day, a month or a year that there is. */
function spanOf(name: string): PartialDate {
  const date = parseDate(name);
  if (date === null) throw new Error(`Expected a day, month or year of the calendar, got ${name}.`);
  return date;
}

function monthsBetween(first: string, last: string): readonly string[] {
  const [year, month] = partsOf(first);
  const [lastYear, lastMonth] = partsOf(last);
  return Array.from({ length: (lastYear - year) * 12 + lastMonth - month + 1 }, (_, at) => {
    const after = month - 1 + at;
    return `${year + Math.floor(after / 12)}-${twoDigits((after % 12) + 1)}`;
  });
}

function daysOf(month: string): readonly string[] {
  const [year, number] = partsOf(month);
  return Array.from({ length: daysIn(year, number) }, (_, at) => `${month}-${twoDigits(at + 1)}`);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
