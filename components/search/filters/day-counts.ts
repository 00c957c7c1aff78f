import { parseDate } from '@/lib/domain/partial-date';
import type { FacetCounts } from '@/lib/search/contract';
import { daysOfMonth } from './days-of-month';

/**
 * How many items each day of a month has, `YYYY-MM-DD`; days without any are left out. An item of
 * several days counts for each of them; one of which only month or year is known for none.
 *
 * @param dates counts per date of the items, as `isoDate` writes it
 * @param month `YYYY-MM`
 */
export function dayCounts(dates: FacetCounts, month: string): FacetCounts {
  const days = daysOfMonth(month);
  const counts: Record<string, number> = {};
  for (const [iso, count] of Object.entries(dates)) {
    const date = parseDate(iso);
    if (date?.precision !== 'day' && date?.precision !== 'range') continue;
    for (const day of days) {
      if (date.from <= day && day <= date.to) counts[day] = (counts[day] ?? 0) + count;
    }
  }
  return counts;
}
