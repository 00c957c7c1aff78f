import type { SynonymList } from '@/lib/ingest/sources/lists/parse-synonyms';

/** The words that a typed word also finds, in the order of the lists. */
export type Synonyms = ReadonlyMap<string, readonly string[]>;

/**
 * What lists of synonyms say together: members of a group find each other, and what a word is
 * directed to brings its group with it. What any list strikes out is out.
 */
export function mergeSynonyms(lists: readonly SynonymList[]): Synonyms {
  const groups = new Map<string, readonly string[]>();
  for (const group of lists.flatMap((list) => list.groups)) {
    for (const word of group) groups.set(word, [...(groups.get(word) ?? []), ...group]);
  }
  const found = new Map<string, Set<string>>();
  const add = (from: string, words: readonly string[]) => {
    found.set(from, new Set([...(found.get(from) ?? []), ...words]));
  };
  for (const [word, group] of groups) add(word, group);
  for (const { from, to } of lists.flatMap((list) => list.directed)) {
    const reached = to.flatMap((word) => [word, ...(groups.get(word) ?? [])]);
    for (const word of from) add(word, reached);
  }
  return withoutStruck(found, lists);
}

/** The words that a typed word does not find and that are near to it, by all lists together. */
export function mergeRelated(lists: readonly SynonymList[]): Synonyms {
  const found = new Map<string, Set<string>>();
  for (const { from, to } of lists.flatMap((list) => list.near)) {
    for (const word of from) found.set(word, new Set([...(found.get(word) ?? []), ...to]));
  }
  return withoutStruck(found, lists);
}

function withoutStruck(found: Map<string, Set<string>>, lists: readonly SynonymList[]): Synonyms {
  for (const words of lists.flatMap((list) => list.struck)) {
    const [only] = words;
    if (words.length === 1 && only !== undefined) found.delete(only);
    for (const word of words) {
      for (const other of words) found.get(word)?.delete(other);
    }
  }
  return new Map(
    [...found].flatMap(([word, others]) => {
      others.delete(word);
      return others.size > 0 ? [[word, [...others]] as const] : [];
    }),
  );
}
