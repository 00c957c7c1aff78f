import type { AsPlainObject } from 'minisearch';
import { createVocabulary, type TermStatistics, type Vocabulary } from '@/lib/text/vocabulary';
import { decodeIndex } from './index-codec';

export interface LoadedIndex {
  /** What MiniSearch loads. */
  readonly plain: AsPlainObject;
  readonly vocabulary: Vocabulary;
}

/** Restores an index that `encodeIndex` gave, with the vocabulary that queries are cut over. */
export function loadIndex(encoded: string): LoadedIndex {
  const plain = decodeIndex(encoded);
  return { plain, vocabulary: createVocabulary(readStatistics(plain), plain.documentCount) };
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
