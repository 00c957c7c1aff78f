import { IMPACT_LEVELS } from './impact';
import type { ShardLists } from './shard-file';

/** The grams of a stretch of shards with all their postings, shard by shard. */
export interface SortedGrams {
  /** Of each shard, how many grams it has. */
  readonly counts: Uint32Array;
  readonly highs: Uint32Array;
  readonly lows: Uint32Array;
  /** Of each gram, how many postings it has. */
  readonly sizes: Uint32Array;
  readonly postings: Uint32Array;
}

/** Puts the lists of shards that follow one another together. */
export function joinShards(shards: readonly ShardLists[]): SortedGrams {
  const counts = Uint32Array.from(shards, ({ lows }) => lows.length);
  const grams = counts.reduce((sum, count) => sum + count, 0);
  const total = shards.reduce((sum, { postings }) => sum + postings.length, 0);
  const highs = new Uint32Array(grams);
  const lows = new Uint32Array(grams);
  const sizes = new Uint32Array(grams);
  const postings = new Uint32Array(total);
  let [gram, posting] = [0, 0];
  for (const shard of shards) {
    highs.set(shard.highs, gram);
    lows.set(shard.lows, gram);
    postings.set(shard.postings, posting);
    for (let at = 0; at < shard.lows.length; at++) {
      sizes[gram + at] = (shard.starts[at + 1] as number) - (shard.starts[at] as number);
    }
    gram += shard.lows.length;
    posting += shard.postings.length;
  }
  return { counts, highs, lows, sizes, postings };
}

/**
 * Merges the lists of items that are new into those of an earlier build, one shard after another;
 * items get other numbers, and those that are gone leave their lists.
 *
 * @param numbers by the number that an item had: the one that it has now, or -1
 * @returns for the lists of the new items of the next shard those of all
 */
export function mergeShards(
  before: SortedGrams,
  numbers: Int32Array,
): (added: ShardLists) => ShardLists {
  let [shard, gram, posting] = [0, 0, 0];
  return (added) => {
    const endOfShard = gram + (before.counts[shard++] as number);
    const most = endOfShard - gram + added.lows.length;
    const highs = new Uint32Array(most);
    const lows = new Uint32Array(most);
    const starts = new Uint32Array(most + 1);
    let room = added.postings.length;
    for (let at = gram; at < endOfShard; at++) room += before.sizes[at] as number;
    const postings = new Uint32Array(room);
    let [count, filled, next] = [0, 0, 0];
    while (gram < endOfShard || next < added.lows.length) {
      const order =
        next >= added.lows.length
          ? -1
          : gram >= endOfShard
            ? 1
            : (before.lows[gram] as number) - (added.lows[next] as number) ||
              (before.highs[gram] as number) - (added.highs[next] as number);
      highs[count] = (order <= 0 ? before.highs[gram] : added.highs[next]) as number;
      lows[count] = (order <= 0 ? before.lows[gram] : added.lows[next]) as number;
      let from = order >= 0 ? (added.starts[next] as number) : 0;
      const end = order >= 0 ? (added.starts[next + 1] as number) : 0;
      if (order <= 0) {
        const endOfList = posting + (before.sizes[gram] as number);
        for (; posting < endOfList; posting++) {
          const old = before.postings[posting] as number;
          const item = numbers[Math.floor(old / IMPACT_LEVELS)] as number;
          if (item < 0) continue;
          const moved = item * IMPACT_LEVELS + (old % IMPACT_LEVELS);
          while (from < end && (added.postings[from] as number) < moved) {
            postings[filled++] = added.postings[from++] as number;
          }
          postings[filled++] = moved;
        }
        gram++;
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
