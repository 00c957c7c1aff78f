import type { QueryWord } from '@/lib/search/query-plan';
import { findOccurrences } from '@/lib/text/find-occurrences';
import type { FoldedText, Span } from '@/lib/text/folded-text';
import type { WordFinder } from '@/lib/text/word-boundaries';

/**
 * Where a word of the query stands. Characters that are no term of the index together are looked
 * for as they stand, since the text's own words would hide them; everything else as words.
 */
export function findWord(folded: FoldedText, word: QueryWord, finder: WordFinder): Span[] {
  const isUnknown = word.kind === 'unknown' && [...word.text].length > 1;
  return isUnknown ? findOccurrences(folded.text, word.text) : finder.find(folded, word.text);
}
