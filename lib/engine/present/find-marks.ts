import type { Field, SearchableItem } from '@/lib/corpus/searchable-item';
import { clauseFinder } from '@/lib/engine/retrieve/find-clause';
import { findWord } from '@/lib/engine/retrieve/find-word';
import { findOccurrences } from '@/lib/text/find-occurrences';
import { type Span, sourceSpan } from '@/lib/text/folded-text';
import { mergeSpans } from '@/lib/text/merge-spans';
import type { WordFinder } from '@/lib/text/word-boundaries';
import type { MarkRule } from './explain-match';

/** Marks in one of an item's texts as source offsets (UTF-16), in order, without overlaps. */
export function findMarks(
  { texts, year }: SearchableItem,
  field: Field,
  rule: MarkRule,
  finder: WordFinder,
): Span[] {
  const folded = texts[field];
  const spans = [
    ...rule.texts.flatMap((text) => findOccurrences(folded.text, text)),
    ...rule.clauses.flatMap((clause) => clauseFinder(clause)(folded.text, field, year)),
    ...rule.words.flatMap((word) => findWord(folded, word, finder)),
  ];
  return mergeSpans(mergeSpans(spans).map((span) => sourceSpan(folded, span)));
}
