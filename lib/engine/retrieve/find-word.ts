import { LISTED_AS_NEAR, type Neighbour } from '@/lib/domain/neighbour';
import type { QueryWord } from '@/lib/search/query-plan';
import { findOccurrences } from '@/lib/text/find-occurrences';
import type { FoldedText, Span } from '@/lib/text/folded-text';
import { isOneCharacter, type WordFinder } from '@/lib/text/word-boundaries';

/** Where a word of the query stands, or where it does not, its confirmed synonyms. */
export function findWord(folded: FoldedText, word: QueryWord, finder: WordFinder): Span[] {
  const own = findTyped(folded, word, finder);
  if (own.length > 0) return own;
  return synonymsOf(word).flatMap((synonym) => findAlone(folded, synonym, finder));
}

/**
 * Where a text stands that nobody typed: as whole words, so that 农民 is not found in 农民工 for
 * whoever asked for 农户.
 */
export function findAlone(folded: FoldedText, text: string, finder: WordFinder): Span[] {
  return findOccurrences(folded.text, text).filter((span) => finder.standsAlone(folded, span));
}

/**
 * Where a word of the query itself stands. Characters that are no term of the index together are
 * looked for as they stand, since the text's own words would hide them, unless they cut two of these
 * in two (技工 in 科技工作者); everything else as words.
 */
export function findTyped(
  folded: FoldedText,
  word: Pick<QueryWord, 'kind' | 'text'>,
  finder: WordFinder,
): Span[] {
  const isUnknown = word.kind === 'unknown' && !isOneCharacter(word.text);
  if (!isUnknown) return finder.find(folded, word.text);
  const found = findOccurrences(folded.text, word.text);
  return found.length === 0 ? found : found.filter((span) => !cutsTwo(span, folded, finder));
}

function cutsTwo({ start, end }: Span, folded: FoldedText, finder: WordFinder): boolean {
  const { starts, ends } = finder.boundaries(folded);
  const [first = start, last = start] = [starts[start], starts[end - 1]];
  return first < start && (ends[end - 1] ?? end) > end && first !== last;
}

/** Texts that a list has as near to the word, and that do not stand for it alone. */
export function relatedOf({ near = [] }: Pick<QueryWord, 'near'>): string[] {
  return near.flatMap(({ word, closeness }) =>
    closeness >= LISTED_AS_NEAR && closeness < 1 ? [word] : [],
  );
}

const NONE: readonly string[] = [];

/** Asked for in every text of every item. */
const confirmed = new WeakMap<readonly Neighbour[], readonly string[]>();

/** Texts that may stand for the word. */
export function synonymsOf({ near }: Pick<QueryWord, 'near'>): readonly string[] {
  if (near === undefined) return NONE;
  let known = confirmed.get(near);
  if (!known) {
    known = near.flatMap(({ word, closeness }) => (closeness === 1 ? [word] : []));
    confirmed.set(near, known);
  }
  return known;
}
