import type { LoadedIndex } from '@/lib/corpus/load-index';
import type { SearchableItem } from '@/lib/corpus/searchable-item';
import type { Postings } from '@/lib/engine/retrieve/postings';
import type { WordFinder } from '@/lib/text/word-boundaries';
import { createTermRanker } from './rank-terms';

/**
 * The postings of a collection that is held in memory. Every item may hold anything: scanning the
 * texts takes less than asking where to scan.
 */
export function createBundlePostings(
  entries: readonly SearchableItem[],
  { plain }: LoadedIndex,
  finder: WordFinder,
): Postings {
  const places = entries.map(({ place }) => place);
  const length = entries.reduce((sum, { texts }) => sum + texts.body.text.length, 1);
  const rankTerms = createTermRanker(plain, entries);
  const everything = {
    places,
    more: 0,
    isMoreSure: true,
    elsewhere: 0,
    holders: null,
    groups: null,
  };
  return {
    documents: entries.length,
    averageLength: length / (entries.length || 1),
    finder,
    browsing: 'contents',
    enoughLiteral: Number.POSITIVE_INFINITY,
    candidates: async () => everything,
    rank: async (plan) => ({ scores: rankTerms(plan), holders: null }),
    named: async (ids) => entries.filter(({ item }) => ids.includes(item.id)),
    read: async (wanted) =>
      wanted === places ? entries : wanted.flatMap((place) => entries[place] ?? []),
  };
}
