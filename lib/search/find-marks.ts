import { type FoldedText, type Span, sourceSpan } from '@/lib/text/folded-text';
import { clauseFinder } from './find-clause';
import { findOccurrences } from './find-occurrences';
import { findWord } from './find-word';
import type { MarkRule } from './mark-rule';
import { mergeSpans } from './merge-spans';
import type { WordFinder } from './word-boundaries';

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
