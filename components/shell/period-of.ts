import { formatDate } from '@/lib/domain/format-date';
import type { Issue } from '@/lib/domain/issue';

/**
 * What the dated issues cover: `2023年5月`, or `2023年4月—2023年5月` for several; '' for none.
 * @param issues newest first
 */
export function periodOf(issues: readonly Pick<Issue, 'date'>[]): string {
  const dates = issues.flatMap(({ date }) => (date === null ? [] : [formatDate(date)]));
  const [first, last] = [dates.at(-1), dates.at(0)];
  if (first === undefined || last === undefined) return '';
  return first === last ? first : `${first}—${last}`;
}
