import { findOccurrences } from './find-occurrences';
import { inverseDocumentFrequency } from './inverse-document-frequency';
import type { ParsedQuery } from './parse-query';
import { BIGRAM_LENGTH_PENALTY, BIGRAM_TITLE_WEIGHT, SATURATION } from './ranking';
import type { SearchableItem } from './searchable-item';

const HAN_RUN = /[\p{Script=Han}〇々]{2,}/gu;

/**
 * BM25 over pairs of neighbouring characters, one score an item, in the order of the items. Words
 * cut apart or missing from the vocabulary still count by their parts, which orders what a
 * sentence may have meant better than words alone.
 *
 * @param averageLength of a body, in folded UTF-16 units
 */
export function bigramScores(
  query: ParsedQuery,
  entries: readonly SearchableItem[],
  averageLength: number,
): number[] {
  const scores = entries.map(() => 0);
  for (const bigram of bigramsOf(query)) {
    const counts = entries.map(
      ({ texts }) =>
        findOccurrences(texts.body.text, bigram).length +
        findOccurrences(texts.title.text, bigram).length * BIGRAM_TITLE_WEIGHT,
    );
    const holders = counts.filter((count) => count > 0).length;
    if (holders === 0) continue;
    const weight = inverseDocumentFrequency(entries.length, holders);
    entries.forEach(({ texts }, at) => {
      const count = counts[at] ?? 0;
      const length = texts.body.text.length / averageLength;
      const damping = SATURATION * (1 - BIGRAM_LENGTH_PENALTY + BIGRAM_LENGTH_PENALTY * length);
      scores[at] = (scores[at] ?? 0) + (weight * count * (SATURATION + 1)) / (count + damping);
    });
  }
  return scores;
}

function bigramsOf({ clauses }: ParsedQuery): Set<string> {
  const bigrams = new Set<string>();
  for (const { kind, folded } of clauses) {
    if (kind !== 'plain') continue;
    for (const [run] of folded.text.matchAll(HAN_RUN)) {
      const characters = [...run];
      for (let at = 1; at < characters.length; at++) {
        bigrams.add(`${characters[at - 1]}${characters[at]}`);
      }
    }
  }
  return bigrams;
}
