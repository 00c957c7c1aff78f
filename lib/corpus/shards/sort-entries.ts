import { shardOf } from './gram-key';
import type { ShardLists } from './shard-file';

/** Each three numbers: upper half of the key, lower half, item × levels + impact. */
type Entries = Uint32Array;
const WIDTH = 3;

/** The entries of some shards, in the order in which they came. */
export class Bucket {
  readonly #chunks: Entries[] = [];
  #last: Entries = new Uint32Array(0);
  #filled = 0;

  push(high: number, low: number, posting: number): void {
    if (this.#filled === this.#last.length) {
      this.#last = new Uint32Array(WIDTH * 4096);
      this.#chunks.push(this.#last);
      this.#filled = 0;
    }
    this.#last[this.#filled] = high;
    this.#last[this.#filled + 1] = low;
    this.#last[this.#filled + 2] = posting;
    this.#filled += WIDTH;
  }

  /** All of them by shard, and where those of each begin; within a shard as they came. */
  byShard(shards: number, from: number, to: number): { entries: Entries; starts: Uint32Array } {
    const starts = new Uint32Array(to - from + 1);
    this.#each((chunk, at) => {
      (starts[shardOf(chunk[at] as number, shards) - from + 1] as number)++;
    });
    for (let at = 1; at < starts.length; at++) {
      starts[at] = (starts[at] as number) + (starts[at - 1] as number);
    }
    const places = starts.slice();
    const entries = new Uint32Array(WIDTH * (starts[to - from] as number));
    this.#each((chunk, at) => {
      const shard = shardOf(chunk[at] as number, shards) - from;
      const place = WIDTH * (places[shard] as number);
      (places[shard] as number)++;
      entries[place] = chunk[at] as number;
      entries[place + 1] = chunk[at + 1] as number;
      entries[place + 2] = chunk[at + 2] as number;
    });
    return { entries, starts };
  }

  #each(visit: (chunk: Entries, at: number) => void): void {
    for (const chunk of this.#chunks) {
      const end = chunk === this.#last ? this.#filled : chunk.length;
      for (let at = 0; at < end; at += WIDTH) visit(chunk, at);
    }
  }
}

/** Takes the place of one that is done with, whose entries are free then. */
export const NO_ENTRIES = new Bucket();

/** The entries from `start` to `end` by gram: a counting sort, so items stay rising. */
export function byGram(entries: Entries, start: number, end: number): ShardLists {
  const numbers = new Uint32Array(end - start);
  const highs = new Uint32Array(end - start);
  const lows = new Uint32Array(end - start);
  const sizes = new Uint32Array(end - start);
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * (end - start) + 2)));
  const mask = slots.length - 1;
  let count = 0;
  for (let at = 0; at < numbers.length; at++) {
    const high = entries[WIDTH * (start + at)] as number;
    const low = entries[WIDTH * (start + at) + 1] as number;
    let slot = low & mask;
    let gram = (slots[slot] as number) - 1;
    while (gram >= 0 && (lows[gram] !== low || highs[gram] !== high)) {
      slot = (slot + 1) & mask;
      gram = (slots[slot] as number) - 1;
    }
    if (gram < 0) {
      gram = count++;
      slots[slot] = gram + 1;
      highs[gram] = high;
      lows[gram] = low;
    }
    numbers[at] = gram;
    (sizes[gram] as number)++;
  }
  const order = sortedByKey(highs, lows, count);
  const starts = new Uint32Array(count + 1);
  const places = new Uint32Array(count);
  for (let at = 0; at < count; at++) {
    const gram = order[at] as number;
    places[gram] = starts[at] as number;
    starts[at + 1] = (starts[at] as number) + (sizes[gram] as number);
  }
  const postings = new Uint32Array(numbers.length);
  for (let at = 0; at < numbers.length; at++) {
    const gram = numbers[at] as number;
    postings[places[gram] as number] = entries[WIDTH * (start + at) + 2] as number;
    (places[gram] as number)++;
  }
  return {
    highs: order.map((gram) => highs[gram] as number),
    lows: order.map((gram) => lows[gram] as number),
    starts,
    postings,
  };
}

/** More grams than a shard has. */
const GRAMS = 2 ** 21;

/** The numbers of grams by the lower half of their keys, then by the upper half. */
function sortedByKey(highs: Uint32Array, lows: Uint32Array, count: number): Uint32Array {
  // One number a gram, lower half and then its own number, is sorted without a comparison in script.
  const sorted = new Float64Array(count);
  for (let gram = 0; gram < count; gram++) sorted[gram] = (lows[gram] as number) * GRAMS + gram;
  sorted.sort();
  const order = Uint32Array.from(sorted, (one) => one % GRAMS);
  for (let at = 1; at < count; at++) {
    // Lower halves that are the same are rare: their grams move to where they belong.
    for (let here = at; here > 0; here--) {
      const [before, after] = [order[here - 1] as number, order[here] as number];
      if (lows[before] !== lows[after] || (highs[before] as number) < (highs[after] as number)) {
        break;
      }
      order[here - 1] = after;
      order[here] = before;
    }
  }
  return order;
}
