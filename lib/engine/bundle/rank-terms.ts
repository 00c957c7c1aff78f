import MiniSearch, { type AsPlainObject } from 'minisearch';
import { SATURATION } from '@/lib/corpus/literal-strength';
import { INDEX_FIELDS } from '@/lib/corpus/load-index';
import type { SearchableItem } from '@/lib/corpus/searchable-item';
import { inverseDocumentFrequency } from '@/lib/engine/retrieve/inverse-document-frequency';
import { CHARACTER_WEIGHT, TERM_LENGTH_PENALTY, WORD_WEIGHT } from '@/lib/engine/retrieve/ranking';
import type { QueryPlan } from '@/lib/search/query-plan';
import { type GramPostings, gramPostings } from './gram-postings';
import { gramsOf } from './grams';

/**
 * The items that hold any of the words, pairs of characters or characters of a query, by place,
 * each with how well it holds them.
 */
export type TermRanker = (
  plan: Pick<QueryPlan, 'clauses' | 'words'>,
) => ReadonlyMap<number, number>;

/** What one term gives: the places of items, and beside each its score. */
interface TermScores {
  readonly places: readonly number[];
  readonly scores: readonly number[];
}

/**
 * MiniSearch's BM25 over jieba's words, which travel with the index, and the same over pairs of
 * characters and characters, which are read off the texts: what a word cut apart or missing from the
 * vocabulary may have meant. What a term gives depends on the collection alone: it is found once and
 * remembered, and the terms of a query are added up.
 */
export function createTermRanker(
  plain: AsPlainObject,
  entries: readonly SearchableItem[],
): TermRanker {
  const ofWord = remembered(() => wordScorer(plain));
  const ofGram = remembered(() => gramScorer(gramPostings(entries), entries.length));
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

/** @param start makes what scores, for the first term */
function remembered(start: () => (term: string) => TermScores): (term: string) => TermScores {
  let score: ((term: string) => TermScores) | null = null;
  const known = new Map<string, TermScores>();
  return (term) => {
    score ??= start();
    const scores = known.get(term) ?? score(term);
    known.set(term, scores);
    return scores;
  };
}

function wordScorer(plain: AsPlainObject): (term: string) => TermScores {
  const index = MiniSearch.loadJS(plain, { fields: [...INDEX_FIELDS] });
  return (term) => {
    const results = index.search(term, {
      bm25: { k: SATURATION, b: TERM_LENGTH_PENALTY, d: 0 },
      tokenize: (text) => [text],
      processTerm: (text) => text,
    });
    return {
      places: results.map(({ id }): number => id),
      scores: results.map(({ score }) => score),
    };
  };
}

/** BM25 as MiniSearch has it. */
function gramScorer(
  { lengths, averageLength, postingsOf }: GramPostings,
  documents: number,
): (gram: string) => TermScores {
  return (gram) => {
    const held = postingsOf(gram);
    const weight = inverseDocumentFrequency(documents, held.length);
    return {
      places: held.map(({ place }) => place),
      scores: held.map(({ place, count }) => {
        const length = (lengths[place] as number) / averageLength;
        const damping = SATURATION * (1 - TERM_LENGTH_PENALTY + TERM_LENGTH_PENALTY * length);
        return (weight * count * (SATURATION + 1)) / (count + damping);
      }),
    };
  };
}

function add({ places, scores }: TermScores, weight: number, sums: Float64Array): void {
  for (let at = 0; at < places.length; at++) {
    (sums[places[at] as number] as number) += weight * (scores[at] as number);
  }
}
