import type { SearchableItem } from '@/lib/corpus/searchable-item';
import type { FoldedText } from '@/lib/text/folded-text';

/** Nothing stands there. */
const EMPTY: FoldedText = {
  source: '',
  text: '',
  starts: new Uint32Array(),
  ends: new Uint32Array(),
};

/**
 * Terms and names as if each were an item: so what compares the texts of a bundle with what was
 * typed compares the words of shards, whose texts are too many.
 *
 * @param inTitle which of them are topics
 */
export function termEntries(
  terms: Iterable<string>,
  inTitle: (term: string) => boolean,
): Pick<SearchableItem, 'texts'>[] {
  return [...terms].flatMap((term) => {
    const folded = foldedAlready(term);
    const isTopic = inTitle(term);
    const texts = { title: isTopic ? folded : EMPTY, tocTitle: EMPTY, body: folded };
    // What has a line in the files is in two items and more.
    return isTopic ? [{ texts }, { texts }] : [{ texts }];
  });
}

function foldedAlready(text: string): FoldedText {
  const starts = Uint32Array.from({ length: text.length }, (_, at) => at);
  return { source: text, text, starts, ends: starts.map((at) => at + 1) };
}
