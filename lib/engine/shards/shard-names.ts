import type { ArtefactReader } from '@/lib/corpus/artefact-reader';
import { numberedPath } from '@/lib/corpus/file-head';
import { keepRead } from '@/lib/corpus/shards/keep-read';
import { decodeNames, type ListedName } from '@/lib/corpus/shards/name-file';
import { inflate } from '@/lib/corpus/shards/text-record';
import { wordFileOf } from '@/lib/corpus/shards/word-file';
import type { Readings } from '@/lib/text/readings';

/** The names of a collection, by files of those that begin, or sound as beginning, alike. */
export interface ShardNames {
  /**
   * Names among which are all that begin with the first character of a text; for a Latin letter
   * also those whose sound begins with it.
   */
  near(text: string, signal?: AbortSignal): Promise<readonly ListedName[]>;
}

/** Files kept in memory, some 240 names each. */
const KEPT_FILES = 64;

export function createShardNames(reader: Pick<ArtefactReader, 'read'>, files: number): ShardNames {
  const read = keepRead(async (number: number, signal?: AbortSignal) => {
    const bytes = await reader.read(numberedPath({ kind: 'names', number }), signal);
    return decodeNames(new TextDecoder().decode(await inflate(bytes)));
  }, KEPT_FILES);
  return { near: (text, signal) => read(wordFileOf(text.toLowerCase(), files), signal) };
}

/** How the characters of a name are read in it, which is how each stands in `spellsFrom` and others. */
export function readingsOf({ name, syllables }: ListedName): Readings {
  const byCharacter = new Map<string, string[]>();
  [...name].forEach((char, at) => {
    const syllable = syllables[at];
    if (syllable !== undefined) byCharacter.set(char, [...(byCharacter.get(char) ?? []), syllable]);
  });
  return (char) => byCharacter.get(char) ?? [];
}
