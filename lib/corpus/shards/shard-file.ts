import { BitReader, BitWriter, riceBits } from './bits';
import type { GramKey } from './gram-key';
import { type PostingList, readPostings, writePostings } from './posting-list';

/** The grams of a shard, by the lower half of their keys, then by the upper half, with their lists. */
export interface ShardLists {
  readonly highs: Uint32Array;
  readonly lows: Uint32Array;
  /** Where among `postings` those of each begin, and where those of the last one end. */
  readonly starts: Uint32Array;
  /** As `posting-list.ts` has them. */
  readonly postings: Uint32Array;
}

/** More bits of a fingerprint than the grams of a shard need: one in 8,000 absent grams passes. */
const SPARE_BITS = 13;
/** All of a key: upper half, then lower half. */
const WHOLE_KEY = 64;

/**
 * A file of the lists whose keys share a stretch of the upper half: their number, the width of the
 * fingerprints, the fingerprints, rising, as gaps, then the lists in the same order.
 *
 * A fingerprint is the beginning of the lower half of the key, as wide as it takes for all of them
 * to differ; where even whole lower halves are alike, it is the whole key. Keys differ by
 * construction, so no gram can be lost.
 *
 * @param grams with different keys
 * @param writer begun anew; one serves many files
 * @returns the file, and the lists that were too long for it
 */
export function writeShard(
  { highs, lows, starts, postings }: ShardLists,
  total: number,
  writer = new BitWriter(),
): { bytes: Uint8Array<ArrayBuffer>; rests: Uint8Array<ArrayBuffer>[] } {
  writer.restart();
  const rests: Uint8Array<ArrayBuffer>[] = [];
  const width = widthFor(lows);
  writer.write(lows.length, 24);
  writer.write(width, 7);
  const low = riceBits(2 ** width / (lows.length || 1));
  let next = 0;
  for (let gram = 0; gram < lows.length; gram++) {
    if (width === WHOLE_KEY) {
      writer.writeWord(highs[gram] ?? 0);
      writer.writeWord(lows[gram] ?? 0);
      continue;
    }
    const fingerprint = fingerprintOf(lows[gram] ?? 0, width);
    writer.writeRice(fingerprint - next, low);
    next = fingerprint + 1;
  }
  const keepRest = (list: Uint8Array<ArrayBuffer>) => rests.push(list) - 1;
  for (let gram = 0; gram < lows.length; gram++) {
    writePostings(writer, postings, starts[gram] ?? 0, starts[gram + 1] ?? 0, total, keepRest);
  }
  return { bytes: writer.bytes(), rests };
}

/**
 * The list of a gram in the file of its shard, or null where none has its fingerprint. In one of
 * about 8,000 cases an absent gram gets the list of another one: the texts tell.
 *
 * @throws RangeError when the bytes are no shard
 */
export function findInShard(bytes: Uint8Array, key: GramKey, total: number): PostingList | null {
  const reader = new BitReader(bytes);
  const count = reader.read(24);
  const width = reader.read(7);
  const place = width === WHOLE_KEY ? findKey(reader, count, key) : seek(reader, count, width, key);
  if (place < 0) return null;
  for (let before = 0; before < place; before++) readPostings(reader, total, false);
  return readPostings(reader, total, false);
}

/** Reads all the fingerprints, since the lists come after the last one. */
function seek(reader: BitReader, count: number, width: number, key: GramKey): number {
  const wanted = fingerprintOf(key[1], width);
  const low = riceBits(2 ** width / count);
  let place = -1;
  let next = 0;
  for (let at = 0; at < count; at++) {
    const fingerprint = next + reader.readRice(low);
    if (fingerprint === wanted) place = at;
    next = fingerprint + 1;
  }
  return place;
}

function findKey(reader: BitReader, count: number, [high, low]: GramKey): number {
  let place = -1;
  for (let at = 0; at < count; at++) {
    const [otherHigh, otherLow] = [reader.readWord(), reader.readWord()];
    if (otherHigh === high && otherLow === low) place = at;
  }
  return place;
}

/** @param lows sorted */
function widthFor(lows: Uint32Array): number {
  let width = Math.min(32, Math.ceil(Math.log2(lows.length + 1)) + SPARE_BITS);
  for (let gram = 1; gram < lows.length; gram++) {
    const different = (lows[gram - 1] ?? 0) ^ (lows[gram] ?? 0);
    if (different === 0) return WHOLE_KEY;
    width = Math.max(width, Math.clz32(different) + 1);
  }
  return width;
}

function fingerprintOf(low: number, width: number): number {
  return low >>> (32 - width);
}
