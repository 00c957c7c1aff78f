import { type FoldedText, type Span, sourceSpan } from '@/lib/text/folded-text';
import type { QueryWord } from './analyse-words';
import { clauseFinder } from './find-clause';
import { findOccurrences } from './find-occurrences';
import { findWord } from './find-word';
import { mergeSpans } from './merge-spans';
import type { Clause, ParsedQuery } from './parse-query';
import type { WordFinder } from './word-boundaries';

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

/**
 * Marks as source offsets (UTF-16), in order, without overlaps.
 *
 * @param year the item's, or null where that is not known
 */
export function findMarks(
  folded: FoldedText,
  year: number | null,
  rule: MarkRule,
  finder: WordFinder,
): Span[] {
  const spans = [
    ...rule.texts.flatMap((text) => findOccurrences(folded.text, text)),
    ...rule.clauses.flatMap((clause) => clauseFinder(clause)(folded.text, year)),
    ...rule.words.flatMap((word) => findWord(folded, word, finder)),
  ];
  return mergeSpans(mergeSpans(spans).map((span) => sourceSpan(folded, span)));
}
