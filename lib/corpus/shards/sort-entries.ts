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

/** What sorting one stretch of entries takes; used for the next one, because there are thousands. */
interface Room {
  /** Of each entry, its gram. */
  readonly numbers: Uint32Array;
  /** Of each gram, in the order in which they came. */
  readonly highs: Uint32Array;
  readonly lows: Uint32Array;
  readonly sizes: Uint32Array;
  readonly places: Uint32Array;
  readonly keys: Float64Array;
  readonly order: Uint32Array;
  readonly slots: Uint32Array;
  /** In the order of keys. */
  readonly sorted: ShardLists;
}

function roomFor(entries: number): Room {
  const column = () => new Uint32Array(entries);
  return {
    numbers: column(),
    highs: column(),
    lows: column(),
    sizes: column(),
    places: column(),
    keys: new Float64Array(entries),
    order: column(),
    slots: new Uint32Array(2 ** Math.ceil(Math.log2(2 * entries + 2))),
    sorted: {
      highs: column(),
      lows: column(),
      starts: new Uint32Array(entries + 1),
      postings: column(),
    },
  };
}

/**
 * Sorts the entries of one shard after another by gram: a counting sort, so items stay rising. What
 * it gives is overwritten by the next one.
 */
export function gramSorter(): (entries: Entries, start: number, end: number) => ShardLists {
  let room = roomFor(4096);
  return (entries, start, end) => {
    const length = end - start;
    if (length > room.numbers.length) room = roomFor(2 * length);
    const { numbers, highs, lows, sizes, places, slots, sorted } = room;
    const mask = 2 ** Math.ceil(Math.log2(2 * length + 2)) - 1;
    slots.fill(0, 0, mask + 1);
    let count = 0;
    for (let at = 0; at < length; at++) {
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
        sizes[gram] = 0;
      }
      numbers[at] = gram;
      (sizes[gram] as number)++;
    }
    sortByKey(room, count);
    const { starts, postings } = sorted;
    for (let at = 0; at < count; at++) {
      const gram = room.order[at] as number;
      sorted.highs[at] = highs[gram] as number;
      sorted.lows[at] = lows[gram] as number;
      places[gram] = starts[at] as number;
      starts[at + 1] = (starts[at] as number) + (sizes[gram] as number);
    }
    for (let at = 0; at < length; at++) {
      const gram = numbers[at] as number;
      postings[places[gram] as number] = entries[WIDTH * (start + at) + 2] as number;
      (places[gram] as number)++;
    }
    return {
      highs: sorted.highs.subarray(0, count),
      lows: sorted.lows.subarray(0, count),
      starts: starts.subarray(0, count + 1),
      postings,
    };
  };
}

/** More grams than a shard has. */
const GRAMS = 2 ** 21;

/** Puts the first `count` grams into `order`: by the lower half of their keys, then by the upper. */
function sortByKey({ highs, lows, keys, order }: Room, count: number): void {
  // One number a gram, lower half and then its own number, is sorted without a comparison in script.
  for (let gram = 0; gram < count; gram++) keys[gram] = (lows[gram] as number) * GRAMS + gram;
  keys.subarray(0, count).sort();
  for (let at = 0; at < count; at++) {
    const key = keys[at] as number;
    // What is left over the lower half; a remainder of such large numbers takes ten times as long.
    order[at] = key - Math.floor(key / GRAMS) * GRAMS;
  }
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
}
