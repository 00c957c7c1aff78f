import { formatDate } from '@/lib/gazette/format-date';
import { issuesOf } from '@/lib/gazette/issues-of';
import type { Item } from '@/lib/gazette/item';

/** What the dated issues cover: `2023年5月`, or `2023年4月—2023年5月` for several; '' for none. */
export function periodOf(items: readonly Item[]): string {
  const dates = issuesOf(items).flatMap(({ date }) => (date === null ? [] : [formatDate(date)]));
  const [first, last] = [dates.at(-1), dates.at(0)];
  if (first === undefined || last === undefined) return '';
  return first === last ? first : `${first}—${last}`;
}
