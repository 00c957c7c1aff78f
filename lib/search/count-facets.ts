import type { FacetCounts } from './search-types';
import type { SearchableItem } from './searchable-item';

/** Items per slug; an item counts for its section and for its subsection. */
export function countFacets(entries: readonly SearchableItem[]): FacetCounts {
  const counts: Record<string, number> = {};
  for (const { slugs } of entries) {
    for (const slug of slugs) counts[slug] = (counts[slug] ?? 0) + 1;
  }
  return counts;
}
