import { SATURATION } from '@/lib/corpus/literal-strength';
import type { IndexedField } from '@/lib/corpus/load-index';
import type { SearchableItem } from '@/lib/corpus/searchable-item';
import { inverseDocumentFrequency } from '@/lib/engine/retrieve/inverse-document-frequency';
import { CHARACTER_WEIGHT, TERM_LENGTH_PENALTY, WORD_WEIGHT } from '@/lib/engine/retrieve/ranking';
import type { QueryPlan } from '@/lib/search/query-plan';
import { gramPostings } from './gram-postings';
import { gramsOf } from './grams';

/**
 * The items that hold any of the words, pairs of characters or characters of a query, by place,
 * each with its score.
 */
export type TermRanker = (
  plan: Pick<QueryPlan, 'clauses' | 'words'>,
) => ReadonlyMap<number, number>;

type Field = Pick<IndexedField, 'lengths' | 'averageLength'> & {
  readonly postings: Pick<IndexedField['postings'], 'get'>;
};

/**
 * BM25 over jieba's words, which travel with the index, and over pairs of characters and characters,
 * which are read off the texts: what a word cut apart or missing from the vocabulary may have meant.
 * What a term gives depends on the collection alone: it is found once and remembered, and the terms
 * of a query are added up.
 *
 * @param fields in which words stand
 */
export function createTermRanker(
  fields: readonly IndexedField[],
  entries: readonly SearchableItem[],
): TermRanker {
  const ofWord = scorer(() => fields, entries.length);
  const ofGram = scorer(() => [gramPostings(entries)], entries.length);
  return ({ clauses, words }) => {
    const sums = new Float64Array(entries.length);
    const terms = new Set(words.flatMap(({ kind, text }) => (kind === 'term' ? [text] : [])));
    for (const term of terms) add(ofWord(term), WORD_WEIGHT, sums);
    const weights = new Map<string, number>();
    for (const { kind, folded } of clauses) {
      if (kind !== 'plain') continue;
      for (const { gram, length } of gramsOf(folded.text)) {
        weights.set(gram, length === 1 ? CHARACTER_WEIGHT : 1);
      }
    }
    for (const [gram, weight] of weights) add(ofGram(gram), weight, sums);
    const found = new Map<number, number>();
    for (let place = 0; place < sums.length; place++) {
      const sum = sums[place] as number;
      if (sum > 0) found.set(place, sum);
    }
    return found;
  };
}

/** What one term gives: the places of items, and beside each its score. */
interface TermScores {
  readonly places: number[];
  readonly scores: number[];
}

/** What each term gives in all the fields together. */
function scorer(fieldsOf: () => readonly Field[], documents: number): (term: string) => TermScores {
  let fields: readonly Field[] | null = null;
  const known = new Map<string, TermScores>();
  return (term) => {
    const remembered = known.get(term);
    if (remembered) return remembered;
    fields ??= fieldsOf();
    const scores: TermScores = { places: [], scores: [] };
    for (const field of fields) addScores(term, field, documents, scores);
    known.set(term, scores);
    return scores;
  };
}

/** The score of a term in one field by BM25. */
function addScores(term: string, field: Field, documents: number, into: TermScores): void {
  const held = field.postings.get(term) ?? [];
  const weight = inverseDocumentFrequency(documents, held.length / 2);
  for (let at = 0; at < held.length; at += 2) {
    const [place, count] = [held[at] as number, held[at + 1] as number];
    const length = (field.lengths[place] as number) / field.averageLength;
    const damping = SATURATION * (1 - TERM_LENGTH_PENALTY + TERM_LENGTH_PENALTY * length);
    into.places.push(place);
    into.scores.push((weight * count * (SATURATION + 1)) / (count + damping));
  }
}

function add({ places, scores }: TermScores, weight: number, sums: Float64Array): void {
  for (let at = 0; at < places.length; at++) {
    (sums[places[at] as number] as number) += weight * (scores[at] as number);
  }
}
