import { daysIn } from './calendar';

/** How much of a date is known: one day, only its month, only its year; or it is several days. */
export type DatePrecision = 'day' | 'month' | 'year' | 'range';

/**
 * A date as far as it is known. Of a day, a month or a year it is all their days, of which one is
 * meant; of a `range` it is the days that are meant, such as those of a congress.
 */
export interface PartialDate {
  /** First and last day, `YYYY-MM-DD`, both included. */
  readonly from: string;
  readonly to: string;
  readonly precision: DatePrecision;
}

const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * Reads what `isoDate` writes: `2023-05-12`, `2023-05`, `2023`, `2023-05-03/2023-05-05`. Null for
 * other texts, for days that no calendar has, and for ranges that end before they begin.
 */
export function parseDate(iso: string): PartialDate | null {
  const [first = '', last, ...more] = iso.split('/');
  if (last === undefined) return parseSingle(first);
  const [from, to] = [parseSingle(first), parseSingle(last)];
  if (from?.precision !== 'day' || to?.precision !== 'day' || more.length > 0) return null;
  return from.from <= to.from ? dateRange(from.from, to.from) : null;
}

function parseSingle(iso: string): PartialDate | null {
  const [whole, year, month, day] = FORM.exec(iso) ?? [];
  if (whole === undefined || year === undefined) return null;
  if (month === undefined) {
    return { from: `${year}-01-01`, to: `${year}-12-31`, precision: 'year' };
  }
  if (Number(month) < 1 || Number(month) > 12) return null;
  const length = daysIn(Number(year), Number(month));
  if (day === undefined) {
    return { from: `${whole}-01`, to: `${whole}-${length}`, precision: 'month' };
  }
  if (Number(day) < 1 || Number(day) > length) return null;
  return { from: whole, to: whole, precision: 'day' };
}

/** From one day to another, `YYYY-MM-DD`; the same twice is that day. */
export function dateRange(from: string, to: string): PartialDate {
  return { from, to, precision: from === to ? 'day' : 'range' };
}

/** ISO 8601: `2023-05-12`, `2023-05`, `2023`; a range as an interval, `2023-05-03/2023-05-05`. */
export function isoDate({ from, to, precision }: PartialDate): string {
  if (precision === 'range') return `${from}/${to}`;
  return precision === 'day' ? from : from.slice(0, precision === 'month' ? 7 : 4);
}

/** ISO 8601 where only one date can stand: as `isoDate`, of a range its first day. */
export function firstDate(date: PartialDate): string {
  return date.precision === 'range' ? date.from : isoDate(date);
}

/**
 * For sorting newest first, unknown dates last. What may be any day of a month stands behind all
 * of that month whose day is known, and likewise with years.
 */
export function newestFirst(a: PartialDate | null, b: PartialDate | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (a.from !== b.from) return a.from < b.from ? 1 : -1;
  return a.to === b.to ? 0 : a.to < b.to ? -1 : 1;
}

/**
 * Whether a date counts for the days from `from` to `to`, `YYYY-MM-DD`, both included; null is
 * open. A range counts for each of its days. A month or a year counts only where all its days are
 * wanted, because the day that is meant may be any of them; an unknown date only where all are.
 */
export function isWithin(date: PartialDate | null, from: string | null, to: string | null) {
  if (date === null) return from === null && to === null;
  const [first, last] = date.precision === 'range' ? [date.to, date.from] : [date.from, date.to];
  return (from === null || first >= from) && (to === null || last <= to);
}
