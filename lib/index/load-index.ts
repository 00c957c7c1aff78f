import MiniSearch, { type AsPlainObject } from 'minisearch';
import { cutByVocabulary } from '@/lib/text/cut-by-vocabulary';
import type { Fold } from '@/lib/text/fold';
import { tokenize } from '@/lib/text/tokenize';
import { createVocabulary, type TermStatistics, type Vocabulary } from '@/lib/text/vocabulary';
import { decodeIndex } from './index-codec';
import { type IndexedItem, indexOptions } from './index-options';

export interface LoadedIndex {
  readonly index: MiniSearch<IndexedItem>;
  readonly vocabulary: Vocabulary;
}

/** Restores an index that `encodeIndex` gave, with the vocabulary that queries are cut over. */
export function loadIndex(encoded: string, fold: Fold): LoadedIndex {
  const plain = decodeIndex(encoded);
  const vocabulary = createVocabulary(readStatistics(plain), plain.documentCount);
  const toTerms = (text: string) =>
    tokenize(fold(text), (run) => cutByVocabulary(run, vocabulary)).map((token) => token.term);
  return { index: MiniSearch.loadJS(plain, indexOptions(toTerms)), vocabulary };
}

function readStatistics(plain: AsPlainObject): Map<string, TermStatistics> {
  const statistics = new Map<string, TermStatistics>();
  for (const [term, postings] of plain.index) {
    let frequency = 0;
    const holders = new Set<string>();
    for (const byItem of Object.values(postings)) {
      for (const [item, occurrences] of Object.entries(byItem)) {
        frequency += occurrences;
        holders.add(item);
      }
    }
    statistics.set(term, { frequency, documents: holders.size });
  }
  return statistics;
}
