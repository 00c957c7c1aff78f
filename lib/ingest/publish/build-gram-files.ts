import type { NumberedFile } from '@/lib/corpus/file-head';
import { buildShards, CHARACTERS_A_SHARD } from '@/lib/corpus/shards/build-shards';
import type { GramSource } from '@/lib/corpus/shards/gram-entries';
import type { SortedGrams } from '@/lib/corpus/shards/merge-shards';
import { restNumber } from '@/lib/corpus/shards/open-shards';
import { type BuildCache, NO_CACHE } from '@/lib/ingest/cache/build-cache';
import { earlierGrams, hashItems, keepGrams } from './kept-grams';
import type { ReportStep } from './report-step';

const STEP = '切分检索文件';
/** Grams are cut again for each part: the more parts, the less memory. */
const CHARACTERS_A_PART = 8_000_000;

/** The files of grams and those of long lists. @param average length of a body */
export function* buildGramFiles(
  sources: readonly GramSource[],
  shards: number,
  average: number,
  report: ReportStep,
  cache: BuildCache,
): Iterable<[NumberedFile, Uint8Array<ArrayBuffer>]> {
  const parts = partsOf(shards);
  const hashes = hashItems(sources);
  for (let part = 0; part < parts; part++) {
    report(STEP, part, parts);
    const from = (shards * part) / parts;
    const to = (shards * (part + 1)) / parts;
    const name = `grams/${part}`;
    const key = [part, parts, average].join(' ');
    const earlier = earlierGrams(cache, name, key, hashes);
    const keep =
      cache === NO_CACHE
        ? null
        : (grams: SortedGrams) => keepGrams(cache, name, key, hashes, grams);
    for (const built of buildShards(sources, shards, from, to, earlier, keep)) {
      yield [{ kind: 'grams', number: built.shard }, built.bytes];
      for (const [at, rest] of built.rests.entries()) {
        yield [{ kind: 'rests', number: restNumber(built.shard, at) }, rest];
      }
    }
  }
  report(STEP, parts, parts);
}

/** A power of two, by which the number of shards can be divided: parts stay the same stretches. */
function partsOf(shards: number): number {
  let parts = 1;
  while (parts * CHARACTERS_A_PART < shards * CHARACTERS_A_SHARD && shards % (2 * parts) === 0) {
    parts *= 2;
  }
  return parts;
}
