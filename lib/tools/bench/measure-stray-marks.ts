import type { Item } from '@/lib/domain/item';
import { ALL_MATCHES, type SearchBackend } from '@/lib/search/contract';
import { searchRequest } from '@/lib/search/search-request';
import type { Fold } from '@/lib/text/fold';
import { itemHolds } from './item-holds';
import type { Substring } from './random-substrings';
import { STRAY_MARKS, withStrayMark } from './stray-marks';

const HAN_ONLY = /^[\p{Script=Han}〇]+$/u;

export interface StrayMarkFinding {
  readonly queries: number;
  /** Queries that lose an item which literally holds the text without the mark. */
  readonly lost: readonly string[];
  /** Queries whose first hit does not hold the text, with or without the mark. */
  readonly notFirst: readonly string[];
}

/**
 * Whether pieces of Han characters are still found when a mark stands before, after, on both sides
 * twice, or inside: each piece with one kind of mark, all kinds in turn.
 */
export async function measureStrayMarks(
  engine: SearchBackend,
  items: readonly Item[],
  fold: Fold,
  sample: readonly Substring[],
): Promise<StrayMarkFinding> {
  const texts = [...new Set(sample.map(({ text }) => text))].filter((text) => HAN_ONLY.test(text));
  const byId = new Map(items.map((item) => [item.id, item]));
  const lost: string[] = [];
  const notFirst: string[] = [];
  let queries = 0;
  for (const [at, text] of texts.entries()) {
    const holders = items.filter((item) => itemHolds(item, text, fold));
    for (const [, query] of withStrayMark(text, STRAY_MARKS[at % STRAY_MARKS.length] ?? '')) {
      queries++;
      const { hits } = await engine.search(searchRequest(query), ALL_MATCHES);
      const found = new Set(hits.map(({ id }) => id));
      if (!holders.every(({ id }) => found.has(id))) lost.push(query);
      const first = byId.get(hits[0]?.id ?? '');
      const isFirst =
        first !== undefined && [text, query].some((one) => itemHolds(first, one, fold));
      if (!isFirst) notFirst.push(query);
    }
  }
  return { queries, lost, notFirst };
}
