import type { ArtefactReader } from '@/lib/corpus/artefact-reader';
import { numberedPath } from '@/lib/corpus/file-head';
import { type SearchableItem, searchableItem } from '@/lib/corpus/searchable-item';
import { keepRead } from '@/lib/corpus/shards/keep-read';
import type { ShardHead } from '@/lib/corpus/shards/shard-head';
import { decodeText } from '@/lib/corpus/shards/text-record';
import type { Fold } from '@/lib/text/fold';

/** Items read from their files, folded. */
export interface ShardTexts {
  /** In the order of the places. @throws ArtefactError when a file is not to be had */
  read(places: readonly number[], signal?: AbortSignal): Promise<readonly SearchableItem[]>;
}

/** Items kept in memory, some 10 KB each: those of the last queries. */
const KEPT = 600;

export function createShardTexts(
  reader: Pick<ArtefactReader, 'read'>,
  { issues, sections }: ShardHead,
  fold: Fold,
): ShardTexts {
  const readOne = keepRead(async (place: number, signal?: AbortSignal): Promise<SearchableItem> => {
    const bytes = await reader.read(numberedPath({ kind: 'texts', number: place }), signal);
    const { item, names } = await decodeText(bytes, issues, sections);
    return searchableItem(item, place, names, fold);
  }, KEPT);
  return { read: (places, signal) => Promise.all(places.map((place) => readOne(place, signal))) };
}
