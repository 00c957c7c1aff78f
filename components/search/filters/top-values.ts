import type { FacetCounts } from '@/lib/search/contract';

export interface FacetValue {
  readonly name: string;
  readonly count: number;
}

const byName = new Intl.Collator('zh-Hans').compare;

/**
 * The values with the most matches, and after them the chosen one where it is not among them. The
 * order does not depend on what is chosen: nothing moves under the pointer.
 */
export function topValues(
  counts: FacetCounts,
  chosen: string | null,
  limit: number,
): readonly FacetValue[] {
  const top = Object.entries(counts)
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || byName(a.name, b.name))
    .slice(0, limit);
  if (chosen === null || top.some(({ name }) => name === chosen)) return top;
  return [...top, { name: chosen, count: counts[chosen] ?? 0 }];
}
