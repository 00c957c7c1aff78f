import { beginsEntry, endsEntry, LISTED_LOSS } from '@/lib/corpus/count-listed';
import { literalStrength } from '@/lib/corpus/literal-strength';
import { BREAK } from '@/lib/text/search-text';
import { LONGEST_GRAM, shardOf, type TermKind, termGram, writeGramKey } from './gram-key';
import { impactOf } from './impact';
import type { Postings } from './posting-list';
import { type ShardGram, writeShard } from './shard-file';

/** An item as it is cut into grams. */
export interface GramSource {
  /** Folded; that of the contents page too where it differs, parted by `BREAK`. */
  readonly title: string;
  /** Folded search text. */
  readonly body: string;
  /** The values that it is looked up by. */
  readonly terms: readonly (readonly [kind: TermKind, value: string])[];
}

/** A list that is too long for its shard lies in a file of its own. */
export interface ShardFiles {
  readonly shard: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly rests: readonly Uint8Array<ArrayBuffer>[];
}

/** Characters of text for a shard of some 3 KB. */
const CHARACTERS_A_SHARD = 420;
/** What a number of three bytes can name, with 256 long lists a shard. */
const MOST_SHARDS = 65_536;

/** @param characters folded UTF-16 units of all the texts */
export function shardCount(characters: number): number {
  return Math.min(MOST_SHARDS, Math.max(1, Math.ceil(characters / CHARACTERS_A_SHARD)));
}

/**
 * Cuts the texts into grams of one to four units and yields the files of shards `from` to `to`
 * (not included), in order. Grams never reach over a `BREAK`. The items' order is their number,
 * and the same items give the same files however the shards are parted among calls.
 *
 * Needs some 16 bytes a character of all the texts × the share of the shards that is built.
 */
export function* buildShards(
  sources: readonly GramSource[],
  shards: number,
  from: number,
  to: number,
): Iterable<ShardFiles> {
  const grams = collect(sources, shards, from, to);
  const { postings, starts } = byGram(grams, impactsOf(grams, sources));
  const byShard = groupByShard(grams, shards, from, to);
  for (let shard = from; shard < to; shard++) {
    const held = (byShard[shard - from] ?? []).map(
      (gram): ShardGram => ({
        key: [grams.highs.at(gram), grams.lows.at(gram)],
        start: starts[gram] ?? 0,
        end: starts[gram + 1] ?? 0,
      }),
    );
    yield { shard, ...writeShard(held, postings, sources.length) };
  }
}

/** Of each entry. */
function impactsOf(grams: Grams, sources: readonly GramSource[]): Uint8Array {
  const lengths = sources.map(({ body }) => body.length);
  const average = lengths.reduce((sum, length) => sum + length, 1) / (lengths.length || 1);
  const impacts = new Uint8Array(grams.items.length);
  for (let entry = 0; entry < impacts.length; entry++) {
    const inTitle = grams.inTitle.at(entry);
    const first = grams.first.at(entry) - 1;
    const length = (lengths[grams.items.at(entry)] ?? 0) / average;
    const inBody = grams.inBody.at(entry) - LISTED_LOSS * grams.listed.at(entry);
    const evidence = { inTitle, inBody, first };
    impacts[entry] = impactOf(inTitle > 0, literalStrength(evidence, length));
  }
  return impacts;
}

/** A growing column of numbers. */
class Column<T extends Uint8Array | Uint16Array | Uint32Array> {
  values: T;
  length = 0;
  readonly #larger: (length: number) => T;

  constructor(create: (length: number) => T) {
    this.#larger = create;
    this.values = create(1 << 16);
  }

  push(value: number): void {
    if (this.length === this.values.length) {
      const larger = this.#larger(2 * this.length);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.length++] = value;
  }

  at(index: number): number {
    return this.values[index] ?? 0;
  }
}

/** Where an item holds a gram. */
type Place = 'title' | 'body' | 'term';

/** Grams by number, and an entry for each item that holds one, items rising. */
class Grams {
  readonly highs = new Column((length) => new Uint32Array(length));
  readonly lows = new Column((length) => new Uint32Array(length));
  /** The entry that a gram got last. */
  readonly last = new Column((length) => new Uint32Array(length));
  readonly gram = new Column((length) => new Uint32Array(length));
  readonly items = new Column((length) => new Uint32Array(length));
  readonly inTitle = new Column((length) => new Uint8Array(length));
  readonly inBody = new Column((length) => new Uint8Array(length));
  /** Of those in the body. */
  readonly listed = new Column((length) => new Uint8Array(length));
  /** Place in the body, plus one; 0 where it is not there. */
  readonly first = new Column((length) => new Uint16Array(length));
  /** Hash table of gram numbers plus one, open addressing. */
  #slots = new Uint32Array(1 << 16);

  add(high: number, low: number, item: number, where: Place, start = 0, isListed = false): void {
    const gram = this.#numberOf(high, low);
    let entry = this.last.at(gram) - 1;
    if (entry < 0 || this.items.at(entry) !== item) {
      entry = this.items.length;
      this.gram.push(gram);
      this.items.push(item);
      this.inTitle.push(0);
      this.inBody.push(0);
      this.listed.push(0);
      this.first.push(0);
      this.last.values[gram] = entry + 1;
    }
    // A term says nothing of how well: its list has one impact, and takes no room for more.
    if (where === 'term') return;
    const counts = (where === 'title' ? this.inTitle : this.inBody).values;
    if ((counts[entry] ?? 0) < 255) counts[entry] = (counts[entry] ?? 0) + 1;
    if (isListed && this.listed.at(entry) < 255) {
      this.listed.values[entry] = this.listed.at(entry) + 1;
    }
    if (where === 'body' && this.first.at(entry) === 0) {
      this.first.values[entry] = Math.min(start + 1, 0xffff);
    }
  }

  #numberOf(high: number, low: number): number {
    if (2 * this.highs.length >= this.#slots.length) this.#grow();
    const mask = this.#slots.length - 1;
    for (let slot = low & mask; ; slot = (slot + 1) & mask) {
      const gram = (this.#slots[slot] ?? 0) - 1;
      if (gram < 0) {
        this.#slots[slot] = this.highs.length + 1;
        this.highs.push(high);
        this.lows.push(low);
        this.last.push(0);
        return this.highs.length - 1;
      }
      if (this.lows.at(gram) === low && this.highs.at(gram) === high) return gram;
    }
  }

  #grow(): void {
    const slots = new Uint32Array(4 * this.#slots.length);
    const mask = slots.length - 1;
    for (let gram = 0; gram < this.highs.length; gram++) {
      let slot = this.lows.at(gram) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = gram + 1;
    }
    this.#slots = slots;
  }
}

function collect(sources: readonly GramSource[], shards: number, from: number, to: number): Grams {
  const grams = new Grams();
  const key: [number, number] = [0, 0];
  // Text is cut again for each range of shards: hashing is cheap, holding all grams is not.
  const cut = (text: string, item: number, where: Place) => {
    let isClearUntil = nextBreak(text, 0);
    for (let start = 0; start < text.length; start++) {
      if (start > isClearUntil) isClearUntil = nextBreak(text, start);
      const most = Math.min(LONGEST_GRAM, isClearUntil - start);
      const isEntry = where === 'body' && beginsEntry(text, start);
      for (let length = 1; length <= most; length++) {
        writeGramKey(text, start, length, key);
        const shard = shardOf(key[0], shards);
        if (shard < from || shard >= to) continue;
        const isListed = isEntry && endsEntry(text, start + length);
        grams.add(key[0], key[1], item, where, start, isListed);
      }
    }
  };
  sources.forEach(({ title, body, terms }, item) => {
    cut(title, item, 'title');
    cut(body, item, 'body');
    for (const [kind, value] of terms) {
      writeGramKey(termGram(kind, value), 0, LONGEST_GRAM, key);
      const shard = shardOf(key[0], shards);
      if (shard >= from && shard < to) grams.add(key[0], key[1], item, 'term');
    }
  });
  return grams;
}

function nextBreak(text: string, from: number): number {
  const at = text.indexOf(BREAK, from);
  return at < 0 ? text.length : at;
}

/** The entries by gram, and where those of each begin: a counting sort, so items stay rising. */
function byGram(
  { gram, items, highs }: Grams,
  impacts: Uint8Array,
): { postings: Postings; starts: Uint32Array } {
  const starts = new Uint32Array(highs.length + 1);
  for (let entry = 0; entry < gram.length; entry++) {
    const next = gram.at(entry) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let at = 1; at < starts.length; at++) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  const places = starts.slice();
  const postings = { items: new Uint32Array(gram.length), impacts: new Uint8Array(gram.length) };
  for (let entry = 0; entry < gram.length; entry++) {
    const place = places[gram.at(entry)] ?? 0;
    postings.items[place] = items.at(entry);
    postings.impacts[place] = impacts[entry] ?? 0;
    places[gram.at(entry)] = place + 1;
  }
  return { postings, starts };
}

function groupByShard({ highs }: Grams, shards: number, from: number, to: number): number[][] {
  const groups = Array.from({ length: to - from }, (): number[] => []);
  for (let gram = 0; gram < highs.length; gram++) {
    groups[shardOf(highs.at(gram), shards) - from]?.push(gram);
  }
  return groups;
}
