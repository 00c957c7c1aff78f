import { BitReader, BitWriter, riceBits } from './bits';
import { IMPACT_BITS, IMPACT_LEVELS } from './impact';

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
 * Writes the list that lies in `postings` from `start` to `end`: for each item, rising, its number ×
 * `IMPACT_LEVELS` + its impact.
 *
 * @param total number of items of the collection
 * @param keepRest takes a list that is too long and gives its number; null writes it whole
 */
export function writePostings(
  writer: BitWriter,
  postings: Uint32Array,
  start: number,
  end: number,
  total: number,
  keepRest: ((list: Uint8Array<ArrayBuffer>) => number) | null,
): void {
  const first = writer.bitLength;
  writer.writeGamma(end - start);
  if (end - start < SHORTEST_GRADED) {
    const low = riceBits(total / (end - start));
    let next = 0;
    for (let at = start; at < end; at++) {
      const item = itemOf(postings[at] as number);
      writer.writeRice(item - next, low);
      next = item + 1;
    }
    return;
  }
  const graded = byImpact(postings, start, end);
  if (keepRest === null) {
    writeLevels(writer, graded, end - start, total);
    return;
  }
  const before = writer.bitLength;
  writer.write(0, 1);
  writeLevels(writer, graded, end - start, total);
  // The bit that says so does not count.
  if (writer.bitLength - first - 1 <= LONGEST_INLINE) return;
  writer.rewind(before);
  writer.write(1, 1);
  const whole = new BitWriter();
  whole.writeGamma(end - start);
  writeLevels(whole, graded, end - start, total);
  writer.write(keepRest(whole.bytes()), 8);
  writeLevels(writer, graded, KEPT_INLINE, total);
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

/** A file of items alone, rising: of those of a section. */
export function writeItems(items: readonly number[], total: number): Uint8Array<ArrayBuffer> {
  const writer = new BitWriter();
  writer.writeGamma(items.length + 1);
  writeGaps(writer, Uint32Array.from(items), 0, items.length, total);
  return writer.bytes();
}

/** The way back. @throws RangeError when the bytes are none */
export function readItems(bytes: Uint8Array, total: number): Uint32Array {
  const reader = new BitReader(bytes);
  const items = new Uint32Array(reader.readGamma() - 1);
  readGaps(reader, items, 0, items.length, total);
  return items;
}

function itemOf(posting: number): number {
  return posting >>> IMPACT_BITS;
}

/** A list with the highest impacts first, items rising where they are equal. */
interface GradedList {
  readonly items: Uint32Array;
  readonly impacts: Uint8Array;
}

/** Used for one list after another: there are hundreds of thousands. */
let room: GradedList = { items: new Uint32Array(0), impacts: new Uint8Array(0) };
const places = new Uint32Array(IMPACT_LEVELS + 1);

/** Overwritten by the next list. */
function byImpact(postings: Uint32Array, start: number, end: number): GradedList {
  const count = end - start;
  if (count > room.items.length) {
    room = { items: new Uint32Array(2 * count), impacts: new Uint8Array(2 * count) };
  }
  const { items, impacts } = room;
  places.fill(0);
  for (let at = start; at < end; at++) {
    (places[IMPACT_LEVELS - ((postings[at] as number) & (IMPACT_LEVELS - 1))] as number)++;
  }
  for (let at = 1; at < places.length; at++) (places[at] as number) += places[at - 1] as number;
  for (let at = start; at < end; at++) {
    const impact = (postings[at] as number) & (IMPACT_LEVELS - 1);
    const place = places[IMPACT_LEVELS - 1 - impact] as number;
    places[IMPACT_LEVELS - 1 - impact] = place + 1;
    items[place] = itemOf(postings[at] as number);
    impacts[place] = impact;
  }
  return room;
}

/** The first `count` of a graded list. */
function writeLevels(
  writer: BitWriter,
  { items, impacts }: GradedList,
  count: number,
  total: number,
): void {
  let before = IMPACT_LEVELS;
  for (let from = 0; from < count; ) {
    const level = impacts[from] ?? 0;
    let until = from + 1;
    while (until < count && impacts[until] === level) until++;
    writer.writeGamma(before - level);
    writer.writeGamma(until - from);
    writeGaps(writer, items, from, until, total);
    before = level;
    from = until;
  }
}

function writeGaps(
  writer: BitWriter,
  items: Uint32Array,
  from: number,
  until: number,
  total: number,
): void {
  const low = riceBits(total / (until - from));
  let next = 0;
  for (let at = from; at < until; at++) {
    const item = items[at] ?? 0;
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
