import { FUNCTION_WORDS } from './function-words';

export interface TermStatistics {
  /** Occurrences in the whole collection. */
  readonly frequency: number;
  /** Items that hold the term. */
  readonly documents: number;
}

/** The terms of the index, as the query is cut over them. */
export interface Vocabulary {
  readonly terms: ReadonlyMap<string, TermStatistics>;
  /** Items in the collection. */
  readonly documents: number;
  /** Natural logarithm of the probability of a term or function word, or undefined for neither. */
  logProbability(term: string): number | undefined;
  /** Logarithm given to a single character that is no term. */
  readonly unknownLogProbability: number;
  /** Length of the longest term in UTF-16 units. */
  readonly longest: number;
}

/** How often a function word is taken to occur when the gazette never uses it. */
const ASSUMED_FREQUENCY = 5;
/** An unknown character is rarer than anything seen once, or known words would lose to it. */
const UNKNOWN_FREQUENCY = 0.1;

/** @param documents items in the collection */
export function createVocabulary(
  terms: ReadonlyMap<string, TermStatistics>,
  documents: number,
): Vocabulary {
  let total = 1;
  let longest = 1;
  for (const [term, { frequency }] of terms) {
    total += frequency;
    longest = Math.max(longest, term.length);
  }
  return {
    terms,
    documents,
    longest,
    unknownLogProbability: Math.log(UNKNOWN_FREQUENCY / total),
    logProbability(term) {
      const known = terms.get(term)?.frequency ?? 0;
      const frequency = FUNCTION_WORDS.has(term) ? Math.max(known, ASSUMED_FREQUENCY) : known;
      return frequency > 0 ? Math.log(frequency / total) : undefined;
    },
  };
}
