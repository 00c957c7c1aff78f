import { type FoldedText, type Span, sourceSpan } from '@/lib/text/folded-text';
import type { QueryWord } from './analyse-words';
import { clauseTexts } from './clause-texts';
import { findOccurrences } from './find-occurrences';
import { findWord } from './find-word';
import { mergeSpans } from './merge-spans';
import type { ParsedQuery } from './parse-query';
import type { WordFinder } from './word-boundaries';

/** What to mark in an item: folded texts wherever they stand, words only where they are words. */
export interface MarkRule {
  readonly texts: readonly string[];
  readonly words: readonly QueryWord[];
}

export const MARK_NOTHING: MarkRule = { texts: [], words: [] };

/** For an item that holds the query literally: the whole run of it, or each clause. */
export function literalRule(query: ParsedQuery, contiguous: boolean): MarkRule {
  const texts = contiguous ? [query.whole] : query.clauses.flatMap(clauseTexts);
  return { texts, words: [] };
}

/** For an item that holds words of the query: these, and what was quoted or dated. */
export function wordRule(query: ParsedQuery, words: readonly QueryWord[]): MarkRule {
  const strict = query.clauses.filter((clause) => clause.kind !== 'plain');
  return { texts: strict.flatMap(clauseTexts), words };
}

/** Marks as source offsets (UTF-16), in order, without overlaps. */
export function findMarks(folded: FoldedText, rule: MarkRule, finder: WordFinder): Span[] {
  const spans = [
    ...rule.texts.flatMap((text) => findOccurrences(folded.text, text)),
    ...rule.words.flatMap((word) => findWord(folded, word, finder)),
  ];
  return mergeSpans(mergeSpans(spans).map((span) => sourceSpan(folded, span)));
}
