import { type BitReader, BitWriter, riceBits } from './bits';

/** How well an item answers a gram, in steps: 0 to 15. */
export const IMPACT_LEVELS = 16;

/** Items that hold a gram. */
export interface PostingList {
  /** Of how many items, whether they are all listed here or not. */
  readonly frequency: number;
  /** Numbers of items; by falling impact, then rising, or only rising where impacts are left out. */
  readonly items: Uint32Array;
  /** Impact of each of `items`; empty for short lists, which are read as a whole anyway. */
  readonly impacts: Uint8Array;
  /** Where the rest is, when `items` are only the best: the number of a file of long lists. */
  readonly rest: number | null;
}

/** Lists shorter than this have no impacts: all their texts are fetched and scored. */
const SHORTEST_GRADED = 16;
/** Lists longer than this, in bits, keep only their best items at hand. */
const LONGEST_INLINE = 8 * 1400;
/** So many. */
const KEPT_INLINE = 128;

/**
 * Writes a list.
 * @param items rising
 * @param impacts of each of the items
 * @param total number of items of the collection
 * @param keepRest takes a list that is too long and gives its number; null writes it whole
 */
export function writePostings(
  writer: BitWriter,
  items: Uint32Array,
  impacts: Uint8Array,
  total: number,
  keepRest: ((list: Uint8Array<ArrayBuffer>) => number) | null,
): void {
  writer.writeGamma(items.length);
  if (items.length < SHORTEST_GRADED) {
    writeGaps(writer, items, total);
    return;
  }
  const levels = byImpact(items, impacts);
  if (keepRest === null) {
    writeLevels(writer, levels, total);
    return;
  }
  const whole = new BitWriter();
  writeLevels(whole, levels, total);
  const isLong = whole.bitLength > LONGEST_INLINE;
  writer.write(isLong ? 1 : 0, 1);
  if (!isLong) {
    writeLevels(writer, levels, total);
    return;
  }
  const rest = new BitWriter();
  writePostings(rest, items, impacts, total, null);
  writer.write(keepRest(rest.bytes()), 8);
  writeLevels(writer, bestOf(levels, KEPT_INLINE), total);
}

/** @param isWhole for a file that holds nothing but one long list */
export function readPostings(reader: BitReader, total: number, isWhole: boolean): PostingList {
  const frequency = reader.readGamma();
  if (frequency < SHORTEST_GRADED) {
    const items = new Uint32Array(frequency);
    readGaps(reader, items, 0, frequency, total);
    return { frequency, items, impacts: new Uint8Array(), rest: null };
  }
  const isLong = !isWhole && reader.read(1) === 1;
  const rest = isLong ? reader.read(8) : null;
  const count = isLong ? KEPT_INLINE : frequency;
  const items = new Uint32Array(count);
  const impacts = new Uint8Array(count);
  let level = IMPACT_LEVELS;
  for (let at = 0; at < count; ) {
    level -= reader.readGamma();
    const size = reader.readGamma();
    if (size > count - at || level < 0) throw new RangeError('Expected a list of postings');
    readGaps(reader, items, at, size, total);
    impacts.fill(level, at, at + size);
    at += size;
  }
  return { frequency, items, impacts, rest };
}

interface Level {
  readonly level: number;
  readonly items: Uint32Array;
}

/** The items by impact, the highest first. */
function byImpact(items: Uint32Array, impacts: Uint8Array): Level[] {
  const levels: Level[] = [];
  for (let level = IMPACT_LEVELS - 1; level >= 0; level--) {
    const held = items.filter((_, at) => impacts[at] === level);
    if (held.length > 0) levels.push({ level, items: held });
  }
  return levels;
}

function bestOf(levels: readonly Level[], count: number): Level[] {
  let left = count;
  return levels.flatMap(({ level, items }) => {
    const kept = items.subarray(0, left);
    left -= kept.length;
    return kept.length > 0 ? [{ level, items: kept }] : [];
  });
}

function writeLevels(writer: BitWriter, levels: readonly Level[], total: number): void {
  let before = IMPACT_LEVELS;
  for (const { level, items } of levels) {
    writer.writeGamma(before - level);
    writer.writeGamma(items.length);
    writeGaps(writer, items, total);
    before = level;
  }
}

function writeGaps(writer: BitWriter, items: Uint32Array, total: number): void {
  const low = riceBits(total / items.length);
  let next = 0;
  for (const item of items) {
    writer.writeRice(item - next, low);
    next = item + 1;
  }
}

function readGaps(
  reader: BitReader,
  items: Uint32Array,
  from: number,
  count: number,
  total: number,
): void {
  const low = riceBits(total / count);
  let next = 0;
  for (let at = from; at < from + count; at++) {
    const item = next + reader.readRice(low);
    items[at] = item;
    next = item + 1;
  }
}
