import type { ArtefactReader } from '@/lib/corpus/artefact-reader';
import { numberedPath } from '@/lib/corpus/file-head';
import { BitReader } from './bits';
import { gramKey, shardOf } from './gram-key';
import { keepRead } from './keep-read';
import { type PostingList, readItems, readPostings } from './posting-list';
import { findInShard } from './shard-file';
import type { ShardPlan } from './shard-head';

/** The lists of a collection, fetched as they are asked for. */
export interface GramLists {
  /**
   * The list of a gram or term: all of its items, or the best of a long one. Empty where no item
   * holds it; of an absent gram there may, rarely, be the list of another one.
   *
   * @param gram 1 to 4 folded UTF-16 units, or a term
   * @throws ArtefactError when the file is not to be had
   */
  list(gram: string, signal?: AbortSignal): Promise<PostingList>;
  /** The same, with the rest of a long list fetched. */
  whole(gram: string, signal?: AbortSignal): Promise<PostingList>;
  /** The items of a section, rising. @param ordinal in `sectionOrdinals` */
  ofSection(ordinal: number, signal?: AbortSignal): Promise<Uint32Array>;
}

const NO_POSTINGS: PostingList = {
  frequency: 0,
  items: new Uint32Array(),
  impacts: new Uint8Array(),
  rest: null,
};

/** Files kept in memory, some 3 KB each: those of the last queries. */
const KEPT_FILES = 256;
/** Lists kept unpacked, some 10 KB each at most: those of one query, which asks for some twice. */
const KEPT_LISTS = 48;
/** Long lists kept unpacked, 1 MB each at most with what is made of them. */
const KEPT_WHOLE = 8;

export function openShards(
  reader: Pick<ArtefactReader, 'read'>,
  { shards, items: total }: ShardPlan,
): GramLists {
  const read = keepRead(reader.read, KEPT_FILES);
  const list = keepRead(async (gram: string, signal?: AbortSignal): Promise<PostingList> => {
    const key = gramKey(gram);
    const path = numberedPath({ kind: 'grams', number: shardOf(key[0], shards) });
    return findInShard(await read(path, signal), key, total) ?? NO_POSTINGS;
  }, KEPT_LISTS);
  const rest = keepRead(async (number: number, signal?: AbortSignal): Promise<PostingList> => {
    const bytes = await read(numberedPath({ kind: 'rests', number }), signal);
    return readPostings(new BitReader(bytes), total, true);
  }, KEPT_WHOLE);
  return {
    list,
    async whole(gram, signal) {
      const best = await list(gram, signal);
      if (best.rest === null) return best;
      return rest(restNumber(shardOf(gramKey(gram)[0], shards), best.rest), signal);
    },
    async ofSection(number, signal) {
      return readItems(await read(numberedPath({ kind: 'sections', number }), signal), total);
    },
  };
}

/** @param ordinal of the long list within its shard, below 256 */
export function restNumber(shard: number, ordinal: number): number {
  return shard * 256 + ordinal;
}
