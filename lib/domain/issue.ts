import { formatDate } from './format-date';
import { newestFirst, type PartialDate, parseDate } from './partial-date';

/**
 * Names an issue for good: ASCII letters, digits, `-` and `_`. Nothing may be read out of it, not
 * even where it looks like a month. It is never four digits alone, which stand for all the issues
 * of a year wherever an issue can be chosen.
 */
export type IssueId = string;

/** An issue of the gazette, or whatever else items come in: a volume, a collection. */
export interface Issue {
  readonly id: IssueId;
  /** As readers are shown it: `2023年5月`. */
  readonly label: string;
  /** What it covers: a month or a year; null where that is not known. */
  readonly date: PartialDate | null;
}

/** The issue of a month, `YYYY-MM`. @throws RangeError for anything else */
export function monthlyIssue(month: string): Issue {
  const date = parseDate(month);
  if (date?.precision !== 'month') throw new RangeError(`Expected YYYY-MM, got ${month}`);
  return { id: month, label: formatDate(date), date };
}

/** Whether what was chosen is all the issues of a year rather than an issue. */
export function isYear(chosen: string): boolean {
  return /^\d{4}$/.test(chosen);
}

/** For sorting: newest first, those without a date last. */
export function byIssue(a: Issue, b: Issue): number {
  return newestFirst(a.date, b.date) || (a.id === b.id ? 0 : a.id < b.id ? 1 : -1);
}

/** Whether who knows a date knows the issue: it is one of the days that the issue covers. */
export function tellsIssue(date: PartialDate | null, { date: covered }: Issue): boolean {
  return date !== null && covered !== null && covered.from <= date.from && date.to <= covered.to;
}
