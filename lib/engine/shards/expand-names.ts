import { expandAbbreviation } from '@/lib/engine/bundle/expand-abbreviation';
import type { Fold } from '@/lib/text/fold';
import { isHan } from '@/lib/text/han';
import { createVocabulary } from '@/lib/text/vocabulary';
import { createWordFinder } from '@/lib/text/word-boundaries';
import type { ShardNames } from './shard-names';
import type { ShardWords } from './shard-words';
import { termEntries } from './term-entries';

/** Where full names are looked for. */
export interface NameFiles {
  readonly fold: Fold;
  readonly words: ShardWords;
  readonly names: ShardNames;
  /** Items in the collection. */
  readonly documents: number;
}

/** In UTF-16 units. */
const LONGEST_RUN = 8;
/** Names that are cut into words, those of most items first: each character of them is a file. */
const MOST_NAMES = 6;

/**
 * The full names and terms of which a run of Han characters may be the abbreviation: those of the
 * vocabulary, which begin with its first character.
 */
export async function expandNames(
  run: string,
  { fold, words, names, documents }: NameFiles,
  signal?: AbortSignal,
): Promise<readonly string[]> {
  const [first = ''] = run;
  if (run.length < 2 || run.length > LONGEST_RUN || !isHan(run)) return [];
  const [vocabulary, listed] = await Promise.all([
    words.beginningIn(first, signal),
    names.near(first, signal),
  ]);
  const items = new Map([
    ...Array.from(vocabulary.terms, ([term, one]) => [term, one.documents] as const),
    ...listed.map((one) => [fold(one.name).text, one.items] as const),
  ]);
  const held = [...items]
    .filter(([name]) => name.length > run.length && holdsInOrder(name, run))
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, MOST_NAMES)
    .map(([name]) => name);
  if (held.length === 0) return [];
  const { terms } = await words.beginningIn(held.join(''), signal);
  // As one word of its own a name would have no words to take characters of.
  const apart = [...terms].filter(([term]) => !held.includes(term));
  const finder = createWordFinder(createVocabulary(new Map(apart), documents));
  const found = expandAbbreviation(
    run,
    termEntries(held, () => false),
    finder,
  );
  return held.filter((name) => found.includes(name));
}

function holdsInOrder(name: string, run: string): boolean {
  let at = 0;
  for (const char of run) {
    at = name.indexOf(char, at) + 1;
    if (at === 0) return false;
  }
  return name.startsWith(run.slice(0, 1));
}
