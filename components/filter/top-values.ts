import type { FacetCounts } from '@/lib/search/search-types';

export interface FacetValue {
  readonly name: string;
  readonly count: number;
}

const byName = new Intl.Collator('zh-Hans').compare;

/** The values with the most matches, first the chosen one, which stays even without any match. */
export function topValues(
  counts: FacetCounts,
  chosen: string | null,
  limit: number,
): readonly FacetValue[] {
  const values = Object.entries(counts)
    .filter(([name]) => name !== chosen)
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || byName(a.name, b.name));
  const first = chosen === null ? [] : [{ name: chosen, count: counts[chosen] ?? 0 }];
  return [...first, ...values].slice(0, limit);
}
