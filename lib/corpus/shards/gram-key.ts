/** The longest gram that has a list of its own, in UTF-16 units. */
export const LONGEST_GRAM = 4;

/** What an item is looked up by besides its text; each value has a list as a gram has. */
export const TERM_KINDS = ['section', 'id'] as const;
export type TermKind = (typeof TERM_KINDS)[number];

/** Begins the name of a term: a noncharacter, which no text and no query holds. */
const TERM_MARK = '\ufdd1';

/**
 * The gram that stands for a value, so that filters are lists as words are.
 * @param ordinal of a section its place in `sectionOrdinals`; of an id its CRC-32C, which
 * other ids may share. Below 2^32
 */
export function termGram(kind: TermKind, ordinal: number): string {
  const units = [TERM_KINDS.indexOf(kind), ordinal >>> 16, ordinal & 0xffff];
  return TERM_MARK + String.fromCharCode(...units);
}

/** The two halves of a key. */
export type GramKey = [high: number, low: number];

/**
 * Writes the key of a gram: 64 bits, as two unsigned halves, that look random and are still the
 * gram itself, because every step can be undone (three rounds of a Feistel network over its up to
 * four UTF-16 units). So no two grams ever have the same key.
 *
 * @param length 1 to 4 UTF-16 units, none of them U+0000
 */
export function writeGramKey(text: string, start: number, length: number, key: GramKey): void {
  let high = text.charCodeAt(start) << 16;
  let low = 0;
  if (length > 1) high |= text.charCodeAt(start + 1);
  if (length > 2) low = text.charCodeAt(start + 2) << 16;
  if (length > 3) low |= text.charCodeAt(start + 3);
  high ^= scramble(low ^ 0x9e3779b9);
  low ^= scramble(high);
  high ^= scramble(low ^ 0x85ebca6b);
  low ^= scramble(high ^ 0xc2b2ae35);
  key[0] = high >>> 0;
  key[1] = low >>> 0;
}

export function gramKey(gram: string): GramKey {
  const key: GramKey = [0, 0];
  writeGramKey(gram, 0, gram.length, key);
  return key;
}

/** The finaliser of MurmurHash3 (Austin Appleby): every bit of the input moves half of the output. */
function scramble(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** The file that holds a key, of `shards` files: they share the range of the upper half evenly. */
export function shardOf(high: number, shards: number): number {
  return Math.floor((high / 0x1_0000_0000) * shards);
}
