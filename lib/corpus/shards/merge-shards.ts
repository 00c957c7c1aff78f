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
  /** Of each gram, how many postings it has. */
  readonly sizes: Uint32Array;
  readonly postings: Uint32Array;
}

/** Puts the lists of shards that follow one another together. */
export function joinShards(
  lists: readonly ShardLists[],
  shards: number,
  from: number,
): SortedGrams {
  const counts = Uint32Array.from(lists, ({ lows }) => lows.length);
  const grams = counts.reduce((sum, count) => sum + count, 0);
  const total = lists.reduce((sum, { postings }) => sum + postings.length, 0);
  const highs = new Uint32Array(grams);
  const lows = new Uint32Array(grams);
  const sizes = new Uint32Array(grams);
  const postings = new Uint32Array(total);
  let [gram, posting] = [0, 0];
  for (const shard of lists) {
    highs.set(shard.highs, gram);
    lows.set(shard.lows, gram);
    postings.set(shard.postings, posting);
    for (let at = 0; at < shard.lows.length; at++) {
      sizes[gram + at] = (shard.starts[at + 1] as number) - (shard.starts[at] as number);
    }
    gram += shard.lows.length;
    posting += shard.postings.length;
  }
  return { shards, from, counts, highs, lows, sizes, postings };
}

/**
 * Merges the lists of items that are new into those of an earlier build; items get other numbers,
 * and those that are gone leave their lists.
 *
 * @param numbers by the number that an item had: the one that it has now, or -1
 * @param shards number of shards now, which may be another
 * @returns for a shard and the lists of its new items those of all of its items
 */
export function mergeShards(
  before: SortedGrams,
  numbers: Int32Array,
  shards: number,
): (shard: number, added: ShardLists) => ShardLists {
  const firstOfShard = sumsOf(before.counts);
  const firstOfGram = sumsOf(before.sizes);

  /** The shards of before whose grams may be of a shard now: from the first up to the second. */
  function shardsOf(shard: number): readonly [first: number, end: number] {
    const least = Math.floor((shard * before.shards) / shards) - before.from;
    const end = Math.ceil(((shard + 1) * before.shards) / shards) - before.from;
    return [least, end];
  }

  /** The places of those that are, in their order, where the shards are other ones. */
  function gramsOf(shard: number): Uint32Array {
    let all = new Uint32Array(0);
    const [least, end] = shardsOf(shard);
    for (let old = least; old < end; old++) {
      const [from, until] = [firstOfShard[old] as number, firstOfShard[old + 1] as number];
      const own = new Uint32Array(until - from);
      let count = 0;
      for (let gram = from; gram < until; gram++) {
        if (shardOf(before.highs[gram] as number, shards) === shard) own[count++] = gram;
      }
      all = merged(all, own.subarray(0, count));
    }
    return all;
  }

  /** Both in the order of keys, as grams of a shard are. */
  function merged(some: Uint32Array, others: Uint32Array): Uint32Array<ArrayBuffer> {
    const all = new Uint32Array(some.length + others.length);
    let [at, next] = [0, 0];
    for (let place = 0; place < all.length; place++) {
      const [gram, other] = [some[at] as number, others[next] as number];
      const isFirst =
        next === others.length ||
        (at < some.length &&
          ((before.lows[gram] as number) - (before.lows[other] as number) ||
            (before.highs[gram] as number) - (before.highs[other] as number)) < 0);
      all[place] = isFirst ? gram : other;
      if (isFirst) at++;
      else next++;
    }
    return all;
  }

  return (shard, added) => {
    const [firstShard, endShard] = shardsOf(shard);
    const [first, last] = [firstOfShard[firstShard] as number, firstOfShard[endShard] as number];
    const own = before.shards === shards ? null : gramsOf(shard);
    const known = own?.length ?? last - first;
    const most = known + added.lows.length;
    const highs = new Uint32Array(most);
    const lows = new Uint32Array(most);
    const starts = new Uint32Array(most + 1);
    const room = (firstOfGram[last] as number) - (firstOfGram[first] as number);
    const postings = new Uint32Array(room + added.postings.length);
    let [count, filled] = [0, 0];
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
        const endOfList = firstOfGram[gram + 1] as number;
        for (let place = firstOfGram[gram] as number; place < endOfList; place++) {
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
      if (filled > (starts[count] as number)) starts[++count] = filled;
    }
    return {
      highs: highs.subarray(0, count),
      lows: lows.subarray(0, count),
      starts: starts.subarray(0, count + 1),
      postings: postings.subarray(0, filled),
    };
  };
}

/** What comes before each, and behind the last one. */
function sumsOf(sizes: Uint32Array): Uint32Array {
  const sums = new Uint32Array(sizes.length + 1);
  for (let at = 0; at < sizes.length; at++) {
    sums[at + 1] = (sums[at] as number) + (sizes[at] as number);
  }
  return sums;
}
