import MiniSearch, { type AsPlainObject } from 'minisearch';
import { addGrams, GRAMS, gramsOf } from '@/lib/corpus/grams';
import { SATURATION } from '@/lib/corpus/literal-strength';
import { INDEX_FIELDS } from '@/lib/corpus/load-index';
import type { SearchableItem } from '@/lib/corpus/searchable-item';
import { CHARACTER_WEIGHT, TERM_LENGTH_PENALTY, WORD_WEIGHT } from '@/lib/engine/retrieve/ranking';
import type { QueryPlan } from '@/lib/search/query-plan';

/**
 * The items that hold any of the words, pairs of characters or characters of a query, by place,
 * each with its score.
 */
export type TermRanker = (
  plan: Pick<QueryPlan, 'clauses' | 'words'>,
) => ReadonlyMap<number, number>;

/** What one term gives: places and, beside each, its score. */
interface TermScores {
  readonly places: readonly number[];
  readonly scores: readonly number[];
}

const NO_SCORES: TermScores = { places: [], scores: [] };

/**
 * MiniSearch's BM25 over jieba's words, which travel with the index, and over pairs of characters
 * and characters, which are read off the texts at the first query: what a word cut apart or missing
 * from the vocabulary may have meant. What a term gives depends on the collection alone: it is asked
 * once and remembered, and the terms of a query are added up.
 */
export function createTermRanker(
  plain: AsPlainObject,
  entries: readonly SearchableItem[],
): TermRanker {
  let index: MiniSearch | null = null;
  let terms: ReadonlySet<string> | null = null;
  /** By term alone: its weight follows from what kind of term it is. */
  const known = new Map<string, TermScores>();

  function scoresOf(term: string, weight: number): TermScores {
    const remembered = known.get(term);
    if (remembered) return remembered;
    if (!index || !terms) {
      const texts = entries.map((entry) => entry.texts);
      const withGrams = addGrams(plain, texts);
      index = MiniSearch.loadJS(withGrams, { fields: [...INDEX_FIELDS, GRAMS] });
      terms = new Set(withGrams.index.map(([one]) => one));
    }
    if (!terms.has(term)) return NO_SCORES;
    const results = index.search(term, {
      boostTerm: () => weight,
      bm25: { k: SATURATION, b: TERM_LENGTH_PENALTY, d: 0 },
      tokenize: (text) => [text],
      processTerm: (text) => text,
    });
    const found = {
      places: results.map(({ id }): number => id),
      scores: results.map(({ score }) => score),
    };
    known.set(term, found);
    return found;
  }

  return ({ clauses, words }) => {
    const weights = new Map<string, number>();
    for (const { kind, text } of words) if (kind === 'term') weights.set(text, WORD_WEIGHT);
    for (const { kind, folded } of clauses) {
      if (kind !== 'plain') continue;
      for (const { gram, length } of gramsOf(folded.text)) {
        weights.set(gram, length === 1 ? CHARACTER_WEIGHT : 1);
      }
    }
    const sums = new Float64Array(entries.length);
    for (const [term, weight] of weights) {
      const { places, scores } = scoresOf(term, weight);
      for (let at = 0; at < places.length; at++) {
        (sums[places[at] as number] as number) += scores[at] as number;
      }
    }
    const found = new Map<number, number>();
    for (let place = 0; place < sums.length; place++) {
      const sum = sums[place] as number;
      if (sum > 0) found.set(place, sum);
    }
    return found;
  };
}
