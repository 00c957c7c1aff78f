import { dateExpressions } from '@/lib/ingest/dates/date-expression';
import type { SourceLine } from '@/lib/ingest/sources/source-line';

/** So many of the days have to be of one month. */
const LEAST_SHARE = 0.5;
const LEAST_DAYS = 5;
/** Where a title ends and a text begins, a day stands early. */
const LEAD = 60;

/**
 * The month, `YYYY-MM`, that the texts of an issue are of where its file's name does not say: the
 * month of most of the days at heads of lines, in the year that is named most often. Null where
 * there is no such month.
 */
export function monthOfText(lines: readonly SourceLine[]): string | null {
  const months = new Map<number, number>();
  const years = new Map<number, number>();
  for (const { text } of lines) {
    for (const { year } of dateExpressions(text)) if (year !== null) count(years, year);
    const [first] = dateExpressions(text.slice(0, LEAD)).filter(({ day }) => day !== null);
    if (first?.month != null) count(months, first.month);
  }
  const [month, days = 0] = most(months);
  const [year] = most(years);
  const all = [...months.values()].reduce((sum, one) => sum + one, 0);
  if (month === undefined || year === undefined) return null;
  if (days < LEAST_DAYS || days < all * LEAST_SHARE) return null;
  return `${year}-${String(month).padStart(2, '0')}`;
}

function count(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function most(counts: ReadonlyMap<number, number>): [number?, number?] {
  return [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
}
