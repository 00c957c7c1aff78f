import { deflateRawSync } from 'node:zlib';
import type { NumberedFile } from '@/lib/corpus/file-head';
import { encodeNearWords, type NearWords } from '@/lib/corpus/near-words';
import type { Entity } from '@/lib/domain/entity';
import type { Fold } from '@/lib/text/fold';

/** Finds near words among those of a collection; all folded, and no term of them a name. */
export type NearFinder = (targets: {
  readonly terms: ReadonlySet<string>;
  readonly texts: readonly string[];
}) => NearWords;

/** The blocks of near words as numbered files, in the order of their numbers. */
export function buildNearFiles(
  findNear: NearFinder,
  terms: Iterable<string>,
  texts: readonly string[],
  entities: readonly Entity[],
  fold: Fold,
): [NumberedFile, Uint8Array<ArrayBuffer>][] {
  const names = new Set(entities.map(({ name }) => fold(name).text));
  const words = findNear({ terms: new Set([...terms].filter((one) => !names.has(one))), texts });
  return encodeNearWords(words).map((text, number) => [
    { kind: 'near', number },
    new Uint8Array(deflateRawSync(text, { level: 9 })),
  ]);
}
