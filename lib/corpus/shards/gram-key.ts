import { crc32c } from '@/lib/corpus/crc32c';

/** The longest gram that has a list of its own, in UTF-16 units. */
export const LONGEST_GRAM = 4;

/** What an item is looked up by besides its text; each value has a list as a gram has. */
export const TERM_KINDS = ['person', 'county', 'id'] as const;
export type TermKind = (typeof TERM_KINDS)[number];

/** Begin the names of terms, a noncharacter a kind, which no text and no query holds. */
const FIRST_TERM_MARK = 0xfdd1;

/**
 * The gram that stands for a value, so that what an item is named or holds is looked up as words
 * are: 48 bits of it, which the build proves to differ for all values of a collection.
 */
export function termGram(kind: TermKind, value: string): string {
  const sum = crc32c(new TextEncoder().encode(value));
  let mixed = 0;
  for (let at = 0; at < value.length; at++) mixed = Math.imul(mixed, 31) + value.charCodeAt(at);
  const mark = FIRST_TERM_MARK + TERM_KINDS.indexOf(kind);
  return String.fromCharCode(mark, sum >>> 16, sum & 0xffff, mixed & 0xffff);
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
