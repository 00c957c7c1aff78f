import MiniSearch, { type AsPlainObject } from 'minisearch';
import { addGrams, GRAMS, gramsOf } from '@/lib/corpus/grams';
import { INDEX_FIELDS } from '@/lib/corpus/index-options';
import { SATURATION } from '@/lib/corpus/literal-strength';
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

/** No text and no term has it. */
const SEPARATOR = '\u0000';

/**
 * MiniSearch's BM25 over jieba's words, which travel with the index, and over pairs of characters
 * and characters, which are read off the texts at the first query: what a word cut apart or missing
 * from the vocabulary may have meant.
 */
export function createTermRanker(
  plain: AsPlainObject,
  entries: readonly SearchableItem[],
): TermRanker {
  let index: MiniSearch | null = null;
  return ({ clauses, words }) => {
    const weights = new Map<string, number>();
    for (const { kind, text } of words) if (kind === 'term') weights.set(text, WORD_WEIGHT);
    for (const { kind, folded } of clauses) {
      if (kind !== 'plain') continue;
      for (const { gram, length } of gramsOf(folded.text)) {
        weights.set(gram, length === 1 ? CHARACTER_WEIGHT : 1);
      }
    }
    const terms = [...weights.keys()];
    if (terms.length === 0) return new Map();
    index ??= MiniSearch.loadJS(
      addGrams(
        plain,
        entries.map(({ texts }) => texts),
      ),
      { fields: [...INDEX_FIELDS, GRAMS] },
    );
    const results = index.search(terms.join(SEPARATOR), {
      combineWith: 'OR',
      boostTerm: (term) => weights.get(term) ?? 1,
      bm25: { k: SATURATION, b: TERM_LENGTH_PENALTY, d: 0 },
      tokenize: (text) => text.split(SEPARATOR),
      processTerm: (term) => term,
    });
    // MiniSearch multiplies by the number of terms found, which a sum over grams already counts.
    return new Map(results.map(({ id, score, queryTerms }) => [id, score / queryTerms.length]));
  };
}
