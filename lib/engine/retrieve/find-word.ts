import type { QueryWord } from '@/lib/search/query-plan';
import { findOccurrences } from '@/lib/text/find-occurrences';
import type { FoldedText, Span } from '@/lib/text/folded-text';
import type { WordFinder } from '@/lib/text/word-boundaries';

/** Where a word of the query stands, or where it does not, its confirmed synonyms. */
export function findWord(folded: FoldedText, word: QueryWord, finder: WordFinder): Span[] {
  const own = findTyped(folded, word, finder);
  if (own.length > 0) return own;
  return synonymsOf(word)
    .flatMap((synonym) => findOccurrences(folded.text, synonym))
    .filter((span) => !finder.crosses(folded, span));
}

/**
 * Where a word of the query itself stands. Characters that are no term of the index together are
 * looked for as they stand, since the text's own words would hide them; everything else as words.
 */
export function findTyped(
  folded: FoldedText,
  word: Pick<QueryWord, 'kind' | 'text'>,
  finder: WordFinder,
): Span[] {
  const isUnknown = word.kind === 'unknown' && [...word.text].length > 1;
  return isUnknown ? findOccurrences(folded.text, word.text) : finder.find(folded, word.text);
}

/** Texts that may stand for the word. */
export function synonymsOf({ near = [] }: Pick<QueryWord, 'near'>): string[] {
  return near.flatMap(({ word, closeness }) => (closeness === 1 ? [word] : []));
}
