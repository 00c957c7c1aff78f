import { isHan } from '@/lib/text/han';

/** A word of jieba's dictionary: how often it stood in the texts that it was counted over. */
export interface DictionaryWord {
  readonly word: string;
  readonly frequency: number;
  readonly tag: string;
}

/**
 * How often a word must have been counted, by its part of speech. What is not here stays out:
 * names of persons, places and bodies, whose neighbours are other names; numbers; grammar. Idioms
 * are seldom typed into the search of a gazette.
 */
const LEAST_FREQUENCY: Readonly<Record<string, number>> = {
  n: 4,
  v: 4,
  vn: 3,
  a: 4,
  an: 3,
  j: 3,
  b: 4,
  s: 3,
  nz: 5,
  t: 5,
  g: 5,
  f: 5,
  l: 8,
  d: 8,
  i: 12,
  z: 20,
};

const LONGEST = 6;

/**
 * The words that have vectors: those of the dictionary that people may type, and the lists. Sorted,
 * so that a renewal changes only what changed.
 *
 * @param lists words that are taken whatever the dictionary says of them
 */
export function chooseLexicon(
  dictionary: readonly DictionaryWord[],
  lists: readonly string[],
): string[] {
  const frequent = dictionary.filter(
    ({ frequency, tag }) => frequency >= (LEAST_FREQUENCY[tag] ?? Number.POSITIVE_INFINITY),
  );
  const words = [...frequent.map(({ word }) => word), ...lists];
  return [...new Set(words.filter(fits))].sort();
}

function fits(word: string): boolean {
  const { length } = [...word];
  return isHan(word) && length >= 2 && length <= LONGEST;
}
