import { deflateRawSync } from 'node:zlib';
import { HEAD_BYTES, type NumberedFile } from '@/lib/corpus/file-head';
import { encodeNearWords, LARGEST_BLOCK, type NearRow } from '@/lib/corpus/near-words';
import type { Entity } from '@/lib/domain/entity';
import type { BuildCache } from '@/lib/ingest/cache/build-cache';
import { keptBytes } from '@/lib/ingest/cache/kept-bytes';
import type { Fold } from '@/lib/text/fold';
import { standingAmong } from '@/lib/text/standing-among';

const KEPT_AS = 'near/blocks';

/**
 * Begins to find near words among those of a collection, and gives what waits for them; all folded,
 * and no term of them a name.
 */
export type NearFinder = (targets: {
  readonly terms: ReadonlySet<string>;
  readonly texts: readonly string[];
}) => () => Iterable<NearRow>;

/** The near words of a collection, ready to be published. */
export interface NearFiles {
  /** Their blocks, in the order of their numbers. */
  readonly blocks: readonly [NumberedFile, Uint8Array<ArrayBuffer>][];
  /** Words that have confirmed synonyms. */
  readonly confirmed: readonly string[];
}

/**
 * Begins to find the blocks of near words as numbered files, and gives what waits for them. Of a
 * block that would be too large the farthest neighbours are left out.
 */
export function startNearFiles(
  findNear: NearFinder,
  terms: Iterable<string>,
  texts: readonly string[],
  entities: readonly Entity[],
  fold: Fold,
  cache: BuildCache,
): () => NearFiles {
  const names = new Set(entities.map(({ name }) => fold(name).text));
  const own = new Set([...terms].filter((one) => !names.has(one)));
  const find = findNear({ terms: own, texts });
  return () => nearFilesOf(find(), cache);
}

function nearFilesOf(words: Iterable<NearRow>, cache: BuildCache): NearFiles {
  const confirmed: string[] = [];
  const kept = keptBytes(cache, KEPT_AS);
  const publish = (whole: string, smaller: Iterable<string>) =>
    kept.of(whole, () => fitting(whole, smaller));
  const blocks = encodeNearWords(withConfirmed(words, confirmed), publish).map(
    (bytes, number): NearFiles['blocks'][number] => [{ kind: 'near', number }, bytes],
  );
  kept.keep();
  return { blocks, confirmed };
}

/** The same words, of which those with confirmed synonyms are gathered on the way. */
function* withConfirmed(words: Iterable<NearRow>, confirmed: string[]): Iterable<NearRow> {
  for (const row of words) {
    const [word, near] = row;
    if (near.some(({ closeness }) => closeness === 1)) confirmed.push(word);
    yield row;
  }
}

function fitting(whole: string, smaller: Iterable<string>): Uint8Array {
  const deflate = (text: string) => deflateRawSync(text, { level: 9 });
  const isSmallEnough = (bytes: Uint8Array) => HEAD_BYTES + bytes.length <= LARGEST_BLOCK;
  let bytes = deflate(whole);
  if (isSmallEnough(bytes)) return bytes;
  for (const text of smaller) {
    bytes = deflate(text);
    if (isSmallEnough(bytes)) break;
  }
  return bytes;
}

/**
 * Words with confirmed synonyms that stand in the texts, without those that hold another of them: a
 * text with the longer has the shorter.
 */
export function synonymousWords(
  confirmed: readonly string[],
  texts: readonly string[],
): readonly string[] {
  const synonymous = [...standingAmong(confirmed, texts)].sort();
  const holdsOther = (word: string) =>
    synonymous.some((other) => other !== word && word.includes(other));
  return synonymous.filter((word) => !holdsOther(word));
}
