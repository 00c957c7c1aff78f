import { FACETS, type Facet, type SearchableItem } from '@/lib/corpus/searchable-item';
import type { FacetCounts, Facets, SearchFilters } from '@/lib/search/contract';
import { passesFilters } from './filter-matches';

/** Counts of the values of each facet among the entries that pass the filters of all others. */
export function countFacets(entries: readonly SearchableItem[], filters: SearchFilters): Facets {
  const counts = FACETS.map((facet) => [facet, countFacet(entries, filters, facet)]);
  return Object.fromEntries(counts) as Record<Facet, FacetCounts>;
}

function countFacet(
  entries: readonly SearchableItem[],
  filters: SearchFilters,
  facet: Facet,
): FacetCounts {
  const counts: Record<string, number> = {};
  for (const entry of entries) {
    if (!passesFilters(entry, filters, facet)) continue;
    for (const value of entry.values[facet]) counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}
