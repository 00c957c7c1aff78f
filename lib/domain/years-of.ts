import { partsOf, yearOf } from './calendar';
import type { FilledIssue } from './issues-of';

export interface Year {
  /** `2023`; null for the issues of which no date is known. */
  readonly year: string | null;
  readonly total: number;
  /** January to December, null where there is no issue; none at all where no issue is of a month. */
  readonly months: readonly (FilledIssue | null)[];
  /** Those that are not of one month, or not the only ones of theirs. */
  readonly others: readonly FilledIssue[];
}

/** The issues as a calendar, newest year first. */
export function yearsOf(issues: readonly FilledIssue[]): readonly Year[] {
  const byYear = new Map<string | null, FilledIssue[]>();
  for (const issue of issues) {
    const year = issue.date && yearOf(issue.date.from);
    byYear.set(year, [...(byYear.get(year) ?? []), issue]);
  }
  return [...byYear].map(([year, own]) => {
    const months: (FilledIssue | null)[] = Array(12).fill(null);
    const others = own.filter((issue) => {
      const at = monthIn(issue);
      if (at === null || months[at] !== null) return true;
      months[at] = issue;
      return false;
    });
    const total = own.reduce((sum, { items }) => sum + items.length, 0);
    return { year, total, months: months.some((issue) => issue) ? months : [], others };
  });
}

/** Place of an issue's month in its year, from 0; null where it is of no month. */
function monthIn({ date }: FilledIssue): number | null {
  return date?.precision === 'month' ? partsOf(date.from)[1] - 1 : null;
}
