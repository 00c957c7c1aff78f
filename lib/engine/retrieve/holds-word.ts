import { FIELDS, type Field, type SearchableItem } from '@/lib/corpus/searchable-item';
import type { QueryWord } from '@/lib/search/query-plan';
import { findQuantities, isSameQuantity, quantitiesOf } from '@/lib/text/quantities';
import type { WordFinder } from '@/lib/text/word-boundaries';
import { findAlone, findTyped, relatedOf, synonymsOf } from './find-word';
import { holdsKind } from './holds-kind';

/** A number in characters at the front of a word. */
export const NUMERAL = /^[〇零一二两三四五六七八九十百千万]/u;
/** What is longer is not in a name by chance: 俄罗斯 in 俄罗斯乌拉尔联邦大学. */
const LONGEST_OF_A_NAME = 2;
const TITLES = FIELDS.filter((field) => field !== 'body');

/** Where the word stands as a word, or in a text that jieba cut in another way. */
export function holdsWord(entry: SearchableItem, word: QueryWord, finder: WordFinder): boolean {
  return holdsTyped(entry, word, finder) || holdsSynonym(entry, word, finder);
}

/** Whether the word itself stands there, and not only a synonym of it. */
export function holdsTyped(entry: SearchableItem, word: QueryWord, finder: WordFinder): boolean {
  const { texts } = entry;
  if (word.asks !== undefined) return holdsKind(entry, word.asks);
  const isHeld = FIELDS.some((field) => findTyped(texts[field], word, finder).length > 0);
  if (isHeld || !isMaybeQuantity(word)) return isHeld;
  // 十银 may be a name and may be 10银.
  const [quantity] = findQuantities(word.text);
  return (
    quantity?.end === word.text.length &&
    FIELDS.some((field) =>
      quantitiesOf(texts[field]).some((standing) => isSameQuantity(standing, quantity.term)),
    )
  );
}

/** It may stand there as a number that is written in another way. */
export function isMaybeQuantity({ kind, text }: QueryWord): boolean {
  return kind !== 'term' && NUMERAL.test(text);
}

/** Whether a confirmed synonym of it stands there as a word. */
export function holdsSynonym(entry: SearchableItem, word: QueryWord, finder: WordFinder): boolean {
  return synonymsOf(word).some((synonym) => holdsAlone(entry, FIELDS, synonym, finder));
}

/** Whether a text that nobody typed stands there as whole words, and not only inside a name. */
function holdsAlone(
  { texts, names }: SearchableItem,
  fields: readonly Field[],
  text: string,
  finder: WordFinder,
): boolean {
  // 科技 says nothing of 河南科技大学; what ends a name says what it is: 河南省总工会.
  const inside = [...names.institution, ...names.person].filter(
    (name) => text.length <= LONGEST_OF_A_NAME && name.includes(text) && !name.endsWith(text),
  );
  return fields.some((field) =>
    findAlone(texts[field], text, finder).some(({ start }) =>
      inside.every((name) => !texts[field].text.startsWith(name, start - name.indexOf(text))),
    ),
  );
}

/**
 * The first of the words listed as near to a word of the query that stands in a title. Beside other
 * words of the query an item that is about it is one that was asked for: 拖拉机产业 is answered by
 * 农机装备产业, 拖拉机 alone is not.
 */
export function relatedTitle(
  entry: SearchableItem,
  word: QueryWord,
  finder: WordFinder,
): string | undefined {
  return relatedOf(word).find((related) => holdsAlone(entry, TITLES, related, finder));
}
