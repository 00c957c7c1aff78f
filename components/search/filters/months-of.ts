import { monthOf } from '@/lib/domain/calendar';
import type { Issue } from '@/lib/domain/issue';
import { parseDate } from '@/lib/domain/partial-date';
import type { FacetCounts } from '@/lib/search/contract';

/**
 * The months in which days can be chosen, `YYYY-MM`, oldest first: those that the issues are of.
 * Where an issue is of no month, the months of all dates that items have, of several days those
 * of the first and the last.
 *
 * @param dates counts per date of the items, as `isoDate` writes it
 */
export function monthsOf(issues: readonly Issue[], dates: FacetCounts): readonly string[] {
  const months = new Set<string>();
  for (const { date } of issues) if (date?.precision === 'month') months.add(monthOf(date.from));
  if (issues.some(({ date }) => date?.precision !== 'month')) {
    for (const iso of Object.keys(dates)) {
      const date = parseDate(iso);
      if (!date || date.precision === 'year') continue;
      for (const end of [date.from, date.to]) months.add(monthOf(end));
    }
  }
  return [...months].sort();
}
