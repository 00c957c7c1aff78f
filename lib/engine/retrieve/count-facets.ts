import { FACETS, type Facet, type SearchableItem } from '@/lib/corpus/searchable-item';
import type { FacetCounts, Facets, SearchFilters } from '@/lib/search/contract';
import type { QueryPlan } from '@/lib/search/query-plan';
import { literalMatchCount, matchPlan, wholeMatches } from './match-plan';
import { passesFilters } from './narrowing';
import type { Counted, Narrowing, Postings } from './postings';

/** The numbers beside the filters for the items that match a plan. */
export async function countMatches(
  plan: QueryPlan,
  postings: Postings,
  narrowing: Narrowing,
  signal?: AbortSignal,
): Promise<Counted> {
  const counted = await postings.count?.(plan, narrowing, signal);
  if (counted) return counted;
  const { filters, within } = narrowing;
  const wanted = {
    filters,
    within: null,
    order: 'relevance',
    count: Number.POSITIVE_INFINITY,
  } as const;
  const { hits, more } = await matchPlan(plan, postings, wanted, signal);
  const entries = hits.flatMap(({ entry }) => ((within?.has(entry.place) ?? true) ? entry : []));
  return {
    facets: countFacets(entries, filters),
    inAllSections: entries.filter((entry) => passesFilters(entry, filters, 'section')).length,
    isExact: more === 0,
    found: hits.length + more,
    whole: wholeMatches(hits) + more,
    literal: literalMatchCount(hits) + more,
  };
}

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
