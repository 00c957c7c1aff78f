import type { FacetCounts } from '@/lib/search/search-types';

/** The issues (`YYYY-MM`) among issues and years, oldest first. */
export function monthsOf(issues: FacetCounts): readonly string[] {
  return Object.keys(issues)
    .filter((issue) => issue.length > 4)
    .sort();
}
