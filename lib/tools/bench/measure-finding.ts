import type { Item } from '@/lib/domain/item';
import { ALL_MATCHES, type SearchBackend } from '@/lib/search/contract';
import { searchRequest } from '@/lib/search/search-request';
import type { Fold } from '@/lib/text/fold';
import { itemHolds } from './item-holds';
import type { Substring } from './random-substrings';

export interface Finding {
  readonly queries: number;
  /** Share of queries that list the item they were taken from. */
  readonly recall: number;
  /** Share of queries whose first hit holds what was typed, in folded form. */
  readonly literalFirst: number;
}

/**
 * Whether what stands in the texts is found, first.
 *
 * @param type how the pieces are typed: the identity, or another form that folds to the same
 */
export async function measureFinding(
  engine: SearchBackend,
  items: readonly Item[],
  fold: Fold,
  sample: readonly Substring[],
  type: (text: string) => string,
): Promise<Finding> {
  const byId = new Map(items.map((item) => [item.id, item]));
  let found = 0;
  let literal = 0;
  for (const { text, item } of sample) {
    const { hits } = await engine.search(searchRequest(type(text)), ALL_MATCHES);
    if (hits.some(({ id }) => id === item.id)) found++;
    const first = byId.get(hits[0]?.id ?? '');
    if (first && itemHolds(first, text, fold)) literal++;
  }
  const queries = sample.length;
  return { queries, recall: found / queries, literalFirst: literal / queries };
}
