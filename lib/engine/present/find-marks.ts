import { clauseFinder } from '@/lib/engine/retrieve/find-clause';
import { findWord } from '@/lib/engine/retrieve/find-word';
import type { MarkRule } from '@/lib/engine/retrieve/mark-rule';
import { findOccurrences } from '@/lib/text/find-occurrences';
import { type FoldedText, type Span, sourceSpan } from '@/lib/text/folded-text';
import { mergeSpans } from '@/lib/text/merge-spans';
import type { WordFinder } from '@/lib/text/word-boundaries';

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
