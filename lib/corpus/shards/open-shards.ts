import type { ArtefactReader } from '@/lib/corpus/artefact-reader';
import { numberedPath } from '@/lib/corpus/file-head';
import { BitReader } from './bits';
import { gramKey, shardOf } from './gram-key';
import { type PostingList, readPostings } from './posting-list';
import { findInShard } from './shard-file';

/** What has to be known of the shards before any of them is read; stands in the manifest. */
export interface ShardPlan {
  /** Number of shards. */
  readonly shards: number;
  /** Number of items, which are numbered from 0, the newest first. */
  readonly items: number;
}

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
}

const NO_POSTINGS: PostingList = {
  frequency: 0,
  items: new Uint32Array(),
  impacts: new Uint8Array(),
  rest: null,
};

/** Files kept in memory, some 3 KB each: those of the last queries. */
const KEPT_FILES = 256;

export function openShards(reader: ArtefactReader, { shards, items: total }: ShardPlan): GramLists {
  const read = keepRead(reader);
  async function list(gram: string, signal?: AbortSignal): Promise<PostingList> {
    const key = gramKey(gram);
    const path = numberedPath({ kind: 'grams', number: shardOf(key[0], shards) });
    return findInShard(await read(path, signal), key, total) ?? NO_POSTINGS;
  }
  return {
    list,
    async whole(gram, signal) {
      const best = await list(gram, signal);
      if (best.rest === null) return best;
      const number = restNumber(shardOf(gramKey(gram)[0], shards), best.rest);
      const bytes = await read(numberedPath({ kind: 'rests', number }), signal);
      return readPostings(new BitReader(bytes), total, true);
    },
  };
}

/** @param ordinal of the long list within its shard, below 256 */
export function restNumber(shard: number, ordinal: number): number {
  return shard * 256 + ordinal;
}

/** Reads each file once while it is kept; a read that failed or was cancelled is done anew. */
function keepRead(reader: ArtefactReader): ArtefactReader['read'] {
  const kept = new Map<string, Uint8Array>();
  return async (path, signal) => {
    const known = kept.get(path);
    if (known) {
      kept.delete(path);
      kept.set(path, known);
      return known;
    }
    const bytes = await reader.read(path, signal);
    kept.set(path, bytes);
    for (const oldest of kept.keys()) {
      if (kept.size <= KEPT_FILES) break;
      kept.delete(oldest);
    }
    return bytes;
  };
}
