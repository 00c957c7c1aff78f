import { HAN_RUN } from '@/lib/text/han';
import { inverseDocumentFrequency } from './inverse-document-frequency';
import type { ParsedQuery } from './parse-query';
import { BIGRAM_LENGTH_PENALTY, BIGRAM_TITLE_WEIGHT, SATURATION } from './ranking';
import type { SearchableItem } from './searchable-item';

/** BM25 over pairs of neighbouring characters, one score an item, in the order of the items. */
export type BigramScorer = (query: ParsedQuery) => readonly number[];

/**
 * Words cut apart or missing from the vocabulary still count by their parts, which orders what a
 * sentence may have meant better than words alone. The texts are indexed at the first query.
 *
 * @param averageLength of a body, in folded UTF-16 units
 */
export function createBigramScorer(
  entries: readonly SearchableItem[],
  averageLength: number,
): BigramScorer {
  let postings: ReadonlyMap<string, ReadonlyMap<number, number>> | null = null;
  const dampings = entries.map(({ texts }) => {
    const length = texts.body.text.length / averageLength;
    return SATURATION * (1 - BIGRAM_LENGTH_PENALTY + BIGRAM_LENGTH_PENALTY * length);
  });
  return ({ clauses }) => {
    postings ??= indexBigrams(entries);
    const scores = entries.map(() => 0);
    const plain = clauses.filter(({ kind }) => kind === 'plain');
    for (const bigram of new Set(plain.flatMap(({ folded }) => bigramsOf(folded.text)))) {
      const holders = postings.get(bigram);
      if (!holders) continue;
      const weight = inverseDocumentFrequency(entries.length, holders.size);
      for (const [at, count] of holders) {
        const strength = (count * (SATURATION + 1)) / (count + (dampings[at] ?? SATURATION));
        scores[at] = (scores[at] ?? 0) + weight * strength;
      }
    }
    return scores;
  };
}

/** For each pair, the places of the items that hold it and its occurrences, weighted by field. */
function indexBigrams(entries: readonly SearchableItem[]): Map<string, Map<number, number>> {
  const postings = new Map<string, Map<number, number>>();
  entries.forEach(({ texts }, at) => {
    for (const [text, weight] of [
      [texts.body.text, 1],
      [texts.title.text, BIGRAM_TITLE_WEIGHT],
    ] as const) {
      for (const bigram of bigramsOf(text)) {
        const holders = postings.get(bigram) ?? new Map<number, number>();
        holders.set(at, (holders.get(at) ?? 0) + weight);
        postings.set(bigram, holders);
      }
    }
  });
  return postings;
}

function bigramsOf(text: string): string[] {
  return [...text.matchAll(HAN_RUN)].flatMap(([run]) => {
    const characters = [...run];
    return characters.slice(1).map((char, at) => `${characters[at]}${char}`);
  });
}
