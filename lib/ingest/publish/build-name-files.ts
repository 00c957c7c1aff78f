import { deflateRawSync } from 'node:zlib';
import { pinyin } from 'pinyin-pro';
import type { NumberedFile } from '@/lib/corpus/file-head';
import { encodeNames, type ListedName, nameFilesOf } from '@/lib/corpus/shards/name-file';
import type { Entity } from '@/lib/domain/entity';

/** A name of fewer items is often a slip of the recognition. */
const LEAST_ITEMS = 2;
/** Names for a file of some 2 KB; each stands in two files. */
const NAMES_A_FILE = 120;
const HAN = /^\p{Script=Han}+$/u;

/** The files of names of a collection in shards, in the order of their numbers; at least one. */
export function buildNameFiles(
  entities: readonly Entity[],
): [NumberedFile, Uint8Array<ArrayBuffer>][] {
  const names = entities
    .filter(({ items }) => items.length >= LEAST_ITEMS)
    .map(({ kind, name, items }): ListedName => {
      const syllables = HAN.test(name) ? syllablesOf(name, kind === 'person') : [];
      return { kind, name, items: items.length, syllables };
    });
  const files = Math.max(1, Math.ceil(names.length / NAMES_A_FILE));
  const groups = Array.from({ length: files }, (): ListedName[] => []);
  for (const name of names) {
    for (const file of nameFilesOf(name, files)) groups[file]?.push(name);
  }
  return groups.map((group, number) => [
    { kind: 'names', number },
    new Uint8Array(deflateRawSync(encodeNames(group), { level: 9 })),
  ]);
}

function syllablesOf(name: string, isPerson: boolean): string[] {
  return pinyin(name, {
    type: 'array',
    toneType: 'none',
    v: true,
    // 单 of a surname is shan, 曾 is zeng.
    ...(isPerson && { surname: 'head' }),
  });
}
