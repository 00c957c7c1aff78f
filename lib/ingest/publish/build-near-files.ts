import { deflateRawSync } from 'node:zlib';
import { HEAD_BYTES, type NumberedFile } from '@/lib/corpus/file-head';
import { encodeNearWords, type NearWords } from '@/lib/corpus/near-words';
import type { Entity } from '@/lib/domain/entity';
import type { Fold } from '@/lib/text/fold';
import { standingAmong } from '@/lib/text/standing-among';

/**
 * Begins to find near words among those of a collection, and gives what waits for them; all folded,
 * and no term of them a name.
 */
export type NearFinder = (targets: {
  readonly terms: ReadonlySet<string>;
  readonly texts: readonly string[];
}) => () => NearWords;

/** The near words of a collection, ready to be published. */
export interface NearFiles {
  /** Their blocks, in the order of their numbers. */
  readonly blocks: readonly [NumberedFile, Uint8Array<ArrayBuffer>][];
  readonly words: NearWords;
}

/** Begins to find the blocks of near words as numbered files, and gives what waits for them. */
export function startNearFiles(
  findNear: NearFinder,
  terms: Iterable<string>,
  texts: readonly string[],
  entities: readonly Entity[],
  fold: Fold,
): () => NearFiles {
  const names = new Set(entities.map(({ name }) => fold(name).text));
  const own = new Set([...terms].filter((one) => !names.has(one)));
  const find = findNear({ terms: own, texts });
  return () => nearFilesOf(find());
}

function nearFilesOf(words: NearWords): NearFiles {
  // A block is compressed to know its size, and then published.
  const known = new Map<string, Uint8Array<ArrayBuffer>>();
  const deflate = (text: string) => {
    const bytes = known.get(text) ?? deflated(text);
    known.set(text, bytes);
    return bytes;
  };
  const sizeOf = (text: string) => HEAD_BYTES + deflate(text).length;
  const blocks = encodeNearWords(words, sizeOf).map((text, number): NearFiles['blocks'][number] => [
    { kind: 'near', number },
    deflate(text),
  ]);
  return { blocks, words };
}

/**
 * Words among the near words of a collection that stand in the texts and have confirmed synonyms,
 * without those that hold another of them: a text with the longer has the shorter.
 */
export function synonymousWords(words: NearWords, texts: readonly string[]): readonly string[] {
  const confirmed = [...words].filter(([, near]) => near.some(({ closeness }) => closeness === 1));
  const standing = standingAmong(
    confirmed.map(([word]) => word),
    texts,
  );
  const synonymous = [...standing].sort();
  const holdsOther = (word: string) =>
    synonymous.some((other) => other !== word && word.includes(other));
  return synonymous.filter((word) => !holdsOther(word));
}

function deflated(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(deflateRawSync(text, { level: 9 }));
}
