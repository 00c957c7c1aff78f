import type { QueryText } from '@/lib/search/query-plan';

/** A number of a record is found in so much of a pasted text, in UTF-16 units. */
const LONGEST_CITATION = 2_000;

/** Parts the stretches in which a number may stand; most of a pasted text need not be folded. */
const OUTSIDE = /[\s/\u4e00-\u9fff]+/u;
const TOKEN = /[a-z0-9]+(?:[-_][a-z0-9]+)*/gu;
/** What a number must have to be told from a word or a figure inside a text. */
const TELLING = /\d.*-|-.*\d/u;

/**
 * The ids of items that a text names: an id alone, in an address (`/items/2023-05-041/`) or in a
 * pasted citation. Each once, in their order.
 *
 * @param idOf the id of an item from its folded form
 */
export async function findRecords(
  text: string,
  fold: (source: string) => QueryText,
  idOf: (folded: string) => Promise<string | undefined>,
): Promise<readonly string[]> {
  const pieces = text.slice(0, LONGEST_CITATION).split(OUTSIDE);
  const tokens = pieces.flatMap((piece) => fold(piece).text.match(TOKEN) ?? []);
  const isAlone =
    tokens.length === 1 && text.trim().length <= LONGEST_CITATION && fold(text).text === tokens[0];
  const named = tokens.filter((token) => isAlone || TELLING.test(token));
  const ids = await Promise.all(named.map(idOf));
  return [...new Set(ids.flatMap((id) => id ?? []))];
}
