import type { QueryWord } from '@/lib/engine/interpret/analyse-words';
import type { Clause, ParsedQuery } from '@/lib/engine/interpret/parse-query';
import type { FoldedText } from '@/lib/text/folded-text';

/**
 * What to mark in an item: folded texts wherever they stand, clauses as they are looked for, words
 * only where they are words.
 */
export interface MarkRule {
  readonly texts: readonly string[];
  readonly clauses: readonly Clause[];
  readonly words: readonly QueryWord[];
}

export const MARK_NOTHING: MarkRule = { texts: [], clauses: [], words: [] };

/**
 * For an item that holds the query literally: the whole run of it, or each clause.
 *
 * @param whole the form of the whole query that stands there, or null where none does
 */
export function literalRule(query: ParsedQuery, whole: FoldedText | null): MarkRule {
  return whole === null
    ? { texts: query.typedParts.map(({ text }) => text), clauses: query.clauses, words: [] }
    : { texts: [whole.text], clauses: [], words: [] };
}

/** For an item that holds words of the query: these, and what was quoted or dated. */
export function wordRule(query: ParsedQuery, words: readonly QueryWord[]): MarkRule {
  const strict = query.clauses.filter((clause) => clause.kind !== 'plain');
  return { texts: [], clauses: strict, words };
}
