import { FIELDS, type Field, type SearchableItem } from '@/lib/corpus/searchable-item';
import { clauseFinder } from '@/lib/engine/retrieve/find-clause';
import { findWord } from '@/lib/engine/retrieve/find-word';
import type { Clause } from '@/lib/search/query-plan';
import { findOccurrences } from '@/lib/text/find-occurrences';
import { type FoldedText, type Span, sourceSpan } from '@/lib/text/folded-text';
import { isSameQuantity, quantitiesOf } from '@/lib/text/quantities';
import type { WordFinder } from '@/lib/text/word-boundaries';
import type { MarkRule } from './explain-match';

/**
 * The marks of each word that was found in one of an item's texts, as source offsets (UTF-16), by
 * their starts; those of different words may overlap.
 */
export function findMarks(
  entry: SearchableItem,
  field: Field,
  rule: MarkRule,
  finder: WordFinder,
): Span[] {
  const folded = entry.texts[field];
  const spans = [
    ...rule.texts.flatMap((text) => findOccurrences(folded.text, text)),
    ...rule.clauses.flatMap((clause) => clauseMarks(entry, field, clause, finder)),
    ...rule.words.flatMap((word) => findWord(folded, word, finder)),
    ...rule.numbers.flatMap((number) =>
      quantitiesOf(folded).filter((standing) => isSameQuantity(standing, number)),
    ),
  ];
  return spans
    .map((span) => sourceSpan(folded, span))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * Where a clause stands. Where it only shares characters with two words (工人 in 务工人员) it is
 * marked only if it stands nowhere else in the item.
 */
function clauseMarks(
  entry: SearchableItem,
  field: Field,
  clause: Clause,
  finder: WordFinder,
): readonly Span[] {
  if (clause.kind === 'anyOf') {
    return clause.clauses.flatMap((one) => clauseMarks(entry, field, one, finder));
  }
  const find = clauseFinder(clause);
  const here = find(entry.texts[field], field, entry.year);
  if (clause.kind !== 'plain' || here.length === 0) return here;
  const isWord = (folded: FoldedText) => (span: Span) => !finder.crosses(folded, span);
  const words = here.filter(isWord(entry.texts[field]));
  const isElsewhere = () =>
    FIELDS.some((other) => {
      const folded = entry.texts[other];
      return other !== field && find(folded, other, entry.year).some(isWord(folded));
    });
  return words.length > 0 || isElsewhere() ? words : here;
}

/** The word, in source offsets, that covers a place of the source. */
export function wordAt(folded: FoldedText, at: number, finder: WordFinder): Span {
  const place = firstUnitFrom(folded, at);
  const { starts, ends } = finder.boundaries(folded);
  const [start, end] = [starts[place], ends[place]];
  if (start === undefined || end === undefined) return { start: at, end: at + 1 };
  const word = sourceSpan(folded, { start, end });
  // White space belongs to no word.
  return word.start <= at ? word : { start: at, end: at + 1 };
}

/** The first folded unit that stands for something at or behind a place of the source. */
function firstUnitFrom({ ends }: FoldedText, at: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}
