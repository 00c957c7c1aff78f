import { formatDate } from '@/lib/domain/format-date';
import { issuesOf } from '@/lib/domain/issues-of';
import type { Item } from '@/lib/domain/item';

/** What the dated issues cover: `2023年5月`, or `2023年4月—2023年5月` for several; '' for none. */
export function periodOf(items: readonly Item[]): string {
  const dates = issuesOf(items).flatMap(({ date }) => (date === null ? [] : [formatDate(date)]));
  const [first, last] = [dates.at(-1), dates.at(0)];
  if (first === undefined || last === undefined) return '';
  return first === last ? first : `${first}—${last}`;
}
