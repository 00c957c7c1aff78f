import { formatDate } from '@/lib/gazette/format-date';
import type { Item } from '@/lib/gazette/item';

/** What months the items cover: `2023年5月`, or `2023年4月—2023年5月` for several issues. */
export function periodOf(items: readonly Item[]): string {
  const issues = [...new Set(items.map(({ issue }) => issue))].sort();
  const first = issues.at(0);
  const last = issues.at(-1);
  if (first === undefined || last === undefined) return '';
  return first === last ? formatDate(first) : `${formatDate(first)}—${formatDate(last)}`;
}
