import { readFileSync } from 'node:fs';
import type { Fold } from '@/lib/text/fold';
import { decodeWordVectors, type WordVectors } from './word-vectors';

/** For where near words are not wanted: finding them takes seconds. */
export const NO_VECTORS: WordVectors = {
  words: [],
  dimensions: 0,
  components: new Int8Array(0),
  source: '',
};

/** The directions of words that come with the program. */
export function readWordVectors(): WordVectors {
  return decodeWordVectors(readFileSync(new URL('word-vectors.bin', import.meta.url)));
}

/** The list of synonyms that comes with the program, as a list of the editors. */
export function readGeneralSynonyms(): { readonly file: string; readonly text: string } {
  const file = 'general-synonyms.txt';
  return { file, text: readFileSync(new URL(file, import.meta.url), 'utf8') };
}

/** Families of words, a line each, as they come with the program. */
export function readWordFamilies(fold: Fold): string[][] {
  const text = readFileSync(new URL('word-families.txt', import.meta.url), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(' ').map((word) => fold(word).text))
    .map((words) => words.filter((word) => word.length > 1));
}
