import { BitWriter } from './bits';
import { cutIntoGrams, type GramSource } from './gram-entries';
import { shardOf } from './gram-key';
import { IMPACT_LEVELS } from './impact';
import { type EarlierGrams, mergeShards, type SortedGrams } from './merge-shards';
import { writeShard } from './shard-file';
import { Bucket, gramSorter, NO_ENTRIES } from './sort-entries';

/** A list that is too long for its shard lies in a file of its own. */
export interface ShardFiles {
  readonly shard: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly rests: readonly Uint8Array<ArrayBuffer>[];
}

/** Characters of text for a shard of some 3 KB. */
export const CHARACTERS_A_SHARD = 420;
/** What a number of three bytes can name, with 256 long lists a shard. */
const MOST_SHARDS = 65_536;
/** Shards whose entries are sorted together: what fits into the processor's cache. */
const SHARDS_A_BUCKET = 32;

/**
 * In steps of some 5 %, so that many shards can be parted evenly.
 * @param characters folded UTF-16 units of all the texts
 */
export function shardCount(characters: number): number {
  const wanted = Math.max(1, Math.ceil(characters / CHARACTERS_A_SHARD));
  const step = 2 ** Math.max(0, Math.floor(Math.log2(wanted)) - 4);
  return Math.min(MOST_SHARDS, Math.ceil(wanted / step) * step);
}

/**
 * Cuts the texts into grams of one to four units and yields the files of shards `from` to `to`
 * (not included), in order. The items' order is their number, and the same
 * items give the same files however the shards are parted among calls, and whatever of them is
 * known from an earlier build.
 *
 * Needs some 36 bytes a character of all the texts × the share of the shards that is built.
 *
 * @param earlier of the same stretch of all shards and the same average length; only items that it
 * lacks are cut
 * @param keep takes all of their grams when the last file was given
 */
export function* buildShards(
  sources: readonly GramSource[],
  shards: number,
  from: number,
  to: number,
  earlier: EarlierGrams | null = null,
  keep: ((grams: SortedGrams) => void) | null = null,
): Iterable<ShardFiles> {
  const buckets = Array.from(
    { length: Math.ceil((to - from) / SHARDS_A_BUCKET) },
    () => new Bucket(),
  );
  const known = new Set(earlier?.numbers);
  const isCut = (item: number) => !known.has(item);
  let added = 0;
  cutIntoGrams(sources, isCut, shards, from, to, (high, low, item, impact) => {
    const bucket = Math.floor((shardOf(high, shards) - from) / SHARDS_A_BUCKET);
    buckets[bucket]?.push(high, low, item * IMPACT_LEVELS + impact);
    added++;
  });
  const merged = earlier || keep ? mergeShards(earlier, shards, from, added) : null;
  const writer = new BitWriter();
  const byGram = gramSorter();
  for (const [at, bucket] of buckets.entries()) {
    const first = from + at * SHARDS_A_BUCKET;
    const end = Math.min(to, first + SHARDS_A_BUCKET);
    const { entries, starts } = bucket.byShard(shards, first, end);
    for (let shard = first; shard < end; shard++) {
      const start = starts[shard - first] as number;
      const cut = byGram(entries, start, starts[shard - first + 1] as number);
      yield { shard, ...writeShard(merged?.next(cut) ?? cut, sources.length, writer) };
    }
    buckets[at] = NO_ENTRIES;
  }
  if (merged) keep?.(merged.grams());
}
