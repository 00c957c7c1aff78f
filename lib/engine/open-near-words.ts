import type { ArtefactReader } from '@/lib/corpus/artefact-reader';
import { numberedPath } from '@/lib/corpus/file-head';
import { decodeNearBlock, type NearWords, nearBlockOf } from '@/lib/corpus/near-words';
import { keepRead } from '@/lib/corpus/shards/keep-read';
import { inflate } from '@/lib/corpus/shards/text-record';
import { VersionMismatchError } from '@/lib/corpus/version-mismatch-error';
import type { Lexicon } from './interpret/lexicon';

/** Blocks kept in memory, some 35 words each. */
const KEPT_BLOCKS = 128;

/** The near words of a collection, whose blocks are read when a query needs them. */
export function openNearWords({ manifest, read }: ArtefactReader): Lexicon['nearTo'] {
  const blocks = manifest.nearBlocks;
  const readBlock = keepRead(async (number: number, signal?: AbortSignal) => {
    const bytes = await read(numberedPath({ kind: 'near', number }), signal);
    return decodeNearBlock(new TextDecoder().decode(await inflate(bytes)));
  }, KEPT_BLOCKS);
  return async (places, signal): Promise<NearWords | null> => {
    if (blocks === 0) return new Map();
    const wanted = [...new Set(places.map((place) => nearBlockOf(place, blocks)))];
    try {
      const found = await Promise.all(wanted.map((block) => readBlock(block, signal)));
      return new Map(found.flatMap((block) => [...block]));
    } catch (cause) {
      signal?.throwIfAborted();
      // Where the blocks are gone for good only reloading the page helps.
      if (cause instanceof VersionMismatchError) throw cause;
      return null;
    }
  };
}
