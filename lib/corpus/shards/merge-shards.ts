import { shardOf } from './gram-key';
import { IMPACT_BITS, IMPACT_LEVELS } from './impact';
import type { ShardLists } from './shard-file';

/** The grams of a stretch of shards with all their postings, shard by shard. */
export interface SortedGrams {
  /** Number of shards of the whole collection. */
  readonly shards: number;
  /** The first of this stretch. */
  readonly from: number;
  /** Of each shard, how many grams it has. */
  readonly counts: Uint32Array;
  readonly highs: Uint32Array;
  readonly lows: Uint32Array;
  /** Of each gram, where its postings begin; then where those of the last one end. */
  readonly starts: Uint32Array;
  readonly postings: Uint32Array;
}

/** What is known of a stretch of shards from an earlier build. */
export interface EarlierGrams {
  readonly grams: SortedGrams;
  /** By the number that an item had: the one that it has now, or -1; rising where it is not. */
  readonly numbers: Int32Array;
}

/** Merges the lists of new items into those of an earlier build, one shard after another. */
export interface MergedShards {
  /** @returns the lists of all items for those of the new ones of the next shard */
  readonly next: (added: ShardLists) => ShardLists;
  /** What was merged so far, as one. */
  readonly grams: () => SortedGrams;
}

/**
 * Items get other numbers, and those that are gone leave their lists.
 *
 * @param earlier null where nothing is known
 * @param shards number of shards now, which may be another
 * @param from the first of them
 * @param most postings of new items
 */
export function mergeShards(
  earlier: EarlierGrams | null,
  shards: number,
  from: number,
  most: number,
): MergedShards {
  const { grams: before, numbers } = earlier ?? nothingBefore(shards, from);
  const firstOfShard = sumsOf(before.counts);
  const counts: number[] = [];
  // Pages of memory that nothing is written to take no room.
  const highs = new Uint32Array(before.highs.length + most);
  const lows = new Uint32Array(before.lows.length + most);
  const starts = new Uint32Array(before.lows.length + most + 1);
  const postings = new Uint32Array(before.postings.length + most);
  let count = 0;

  /** The shards of before whose grams may be of a shard now: from the first up to the second. */
  function shardsOf(shard: number): readonly [first: number, end: number] {
    if (earlier === null) return [0, 0];
    const least = Math.floor((shard * before.shards) / shards) - before.from;
    const end = Math.ceil(((shard + 1) * before.shards) / shards) - before.from;
    return [least, end];
  }

  /** The places of those that are, in their order, where the shards are other ones. */
  function gramsOf(shard: number): Uint32Array {
    let all = new Uint32Array(0);
    const { highs, lows } = before;
    const [least, end] = shardsOf(shard);
    for (let old = least; old < end; old++) {
      const [first, last] = [firstOfShard[old] as number, firstOfShard[old + 1] as number];
      const own = new Uint32Array(last - first);
      let held = 0;
      for (let gram = first; gram < last; gram++) {
        if (shardOf(highs[gram] as number, shards) === shard) own[held++] = gram;
      }
      all = held === 0 ? all : mergedByKey(all, own.subarray(0, held), highs, lows);
    }
    return all;
  }

  function next(added: ShardLists): ShardLists {
    const shard = from + counts.length;
    const [firstShard, endShard] = shardsOf(shard);
    const [first, last] = [firstOfShard[firstShard] as number, firstOfShard[endShard] as number];
    const own = before.shards === shards ? null : gramsOf(shard);
    const known = own?.length ?? last - first;
    const begun = count;
    let filled = starts[count] as number;
    let [at, next] = [0, 0];
    while (at < known || next < added.lows.length) {
      const gram = own === null ? first + at : (own[at] as number);
      const order =
        next >= added.lows.length
          ? -1
          : at >= known
            ? 1
            : (before.lows[gram] as number) - (added.lows[next] as number) ||
              (before.highs[gram] as number) - (added.highs[next] as number);
      highs[count] = (order <= 0 ? before.highs[gram] : added.highs[next]) as number;
      lows[count] = (order <= 0 ? before.lows[gram] : added.lows[next]) as number;
      let from = order >= 0 ? (added.starts[next] as number) : 0;
      const end = order >= 0 ? (added.starts[next + 1] as number) : 0;
      if (order <= 0) {
        const endOfList = before.starts[gram + 1] as number;
        for (let place = before.starts[gram] as number; place < endOfList; place++) {
          const old = before.postings[place] as number;
          const item = numbers[old >>> IMPACT_BITS] as number;
          if (item < 0) continue;
          const moved = item * IMPACT_LEVELS + (old & (IMPACT_LEVELS - 1));
          while (from < end && (added.postings[from] as number) < moved) {
            postings[filled++] = added.postings[from++] as number;
          }
          postings[filled++] = moved;
        }
        at++;
      }
      while (from < end) postings[filled++] = added.postings[from++] as number;
      if (order >= 0) next++;
      // A gram that nothing holds any more leaves its place to the next one.
      if (filled > (starts[count] as number)) starts[++count] = filled;
    }
    counts.push(count - begun);
    return {
      highs: highs.subarray(begun, count),
      lows: lows.subarray(begun, count),
      starts: starts.subarray(begun, count + 1),
      postings,
    };
  }

  return {
    next,
    grams: () => ({
      shards,
      from,
      counts: Uint32Array.from(counts),
      highs: highs.subarray(0, count),
      lows: lows.subarray(0, count),
      starts: starts.subarray(0, count + 1),
      postings: postings.subarray(0, starts[count]),
    }),
  };
}

/** Both in the order of keys, as grams of a shard are. */
function mergedByKey(
  some: Uint32Array,
  others: Uint32Array,
  highs: Uint32Array,
  lows: Uint32Array,
): Uint32Array<ArrayBuffer> {
  const all = new Uint32Array(some.length + others.length);
  let [at, next, place] = [0, 0, 0];
  while (at < some.length && next < others.length) {
    const [gram, other] = [some[at] as number, others[next] as number];
    const order = (lows[gram] as number) - (lows[other] as number);
    const isFirst =
      order < 0 || (order === 0 && (highs[gram] as number) < (highs[other] as number));
    all[place++] = isFirst ? gram : other;
    if (isFirst) at++;
    else next++;
  }
  all.set(some.subarray(at), place);
  all.set(others.subarray(next), place + some.length - at);
  return all;
}

function nothingBefore(shards: number, from: number): EarlierGrams {
  const none = new Uint32Array(0);
  const starts = new Uint32Array(1);
  const grams = { shards, from, counts: none, highs: none, lows: none, starts, postings: none };
  return { grams, numbers: new Int32Array(0) };
}

/** What comes before each, and behind the last one. */
function sumsOf(sizes: Uint32Array): Uint32Array {
  const sums = new Uint32Array(sizes.length + 1);
  for (let at = 0; at < sizes.length; at++) {
    sums[at + 1] = (sums[at] as number) + (sizes[at] as number);
  }
  return sums;
}
