import type { NearRow } from '@/lib/corpus/near-words';
import { LISTED_AS_NEAR, type Neighbour } from '@/lib/domain/neighbour';
import { type BuildCache, NO_CACHE } from '@/lib/ingest/cache/build-cache';
import { MOST_NEIGHBOURS, type NearestWords, startNeighbours } from './find-neighbours';
import { findStanding } from './find-standing';
import type { Synonyms } from './merge-synonyms';
import type { WordVectors } from './word-vectors';

/** What near words are found by. */
export interface NearSources {
  readonly vectors: WordVectors;
  readonly synonyms: Synonyms;
  /** What is near to a word by a list, without being the same. */
  readonly related: Synonyms;
  /** Words of one topic, near to each other without meaning the same. */
  readonly families: readonly (readonly string[])[];
}

/** Where they are found; folded. */
export interface NearTargets {
  /** Terms of the index that may be near words: none of them a name. */
  readonly terms: ReadonlySet<string>;
  readonly texts: readonly string[];
}

/** Farther words do not even help to order items. */
const LEAST_CLOSENESS = 0.35;
/** A word without any neighbour as near as this has none to speak of. */
const LEAST_OF_BEST = 0.42;
/** People put words of a family together: near enough to be shown, and nearer than they look. */
const LEAST_IN_FAMILY = 0.56;
const FAMILY_BONUS = 0.1;
/** As near as words come that no list puts beside one another. */
const NEAREST_UNLISTED = LISTED_AS_NEAR - 0.01;
/** What is longer is often no term of the index, though it stands there as a word: 安置房. */
const LONGEST_TERM = 2;
/** Beside its own hits a word needs no more than a quiet line of others. */
const BESIDE_HITS = { least: 0.55, most: 3 };
/** Of a word that nothing holds; more change the order of items no further. */
const BESIDE_NONE = { least: LEAST_CLOSENESS, most: MOST_NEIGHBOURS };

/**
 * For every word that people may type, the words near to it that stand in a collection: confirmed
 * synonyms first, then the others. Words that have none are left out.
 *
 * @returns what waits for them; other threads are at it meanwhile
 */
export function startNearWords(
  sources: NearSources,
  targets: NearTargets,
  cache: BuildCache = NO_CACHE,
): () => Iterable<NearRow> {
  const finish = startNeighbours(sources.vectors, targets.terms, LEAST_CLOSENESS, cache);
  return () => nearWordsOf(sources, targets, finish(), cache);
}

function* nearWordsOf(
  { vectors, synonyms, related, families }: NearSources,
  { terms, texts }: NearTargets,
  nearest: NearestWords,
  cache: BuildCache,
): Iterable<NearRow> {
  const { words } = vectors;
  const kin = familiesByWord(families);
  const listed = [...synonyms.keys(), ...related.keys(), ...kin.keys()];
  const standing = findStanding(
    [...listed, ...[...synonyms.values(), ...related.values()].flat(), ...words],
    texts,
    cache,
  );

  /** What is near to a word by its direction, as near as it counts. */
  function alike(row: number, least: number): Neighbour[] {
    const near: Neighbour[] = [];
    for (let at = row * MOST_NEIGHBOURS; at < row * MOST_NEIGHBOURS + MOST_NEIGHBOURS; at++) {
      const closeness = nearest.closeness[at] as number;
      if (at - row * MOST_NEIGHBOURS >= (nearest.counts[row] as number) || closeness < least) break;
      const other = words[nearest.rows[at] as number] as string;
      near.push({ word: other, closeness: Math.min(NEAREST_UNLISTED, closeness) });
    }
    return near;
  }

  /** @param others nearest first */
  function rowOf(
    word: string,
    confirmed: readonly string[],
    others: Neighbour[],
    most: number,
  ): NearRow | null {
    const best = confirmed.length > 0 ? 1 : (others[0]?.closeness ?? 0);
    if (best < LEAST_OF_BEST) return null;
    if (others.length > most) others.length = most;
    if (confirmed.length === 0) return [word, others];
    return [word, [...confirmed.map((other) => ({ word: other, closeness: 1 })), ...others]];
  }

  /** With what lists say of it besides. */
  function listedRow(word: string, row: number | undefined): NearRow | null {
    // A short text may stand across two words: 入学 in 深入学习.
    const isFound = (other: string) =>
      !other.includes(word) &&
      (terms.has(other) || (other.length > LONGEST_TERM && standing.has(other)));
    const confirmed = (synonyms.get(word) ?? []).filter(isFound);
    const near = new Map<string, number>();
    for (const other of row === undefined ? [] : alike(row, 0)) {
      near.set(other.word, other.closeness);
    }
    for (const other of kin.get(word) ?? []) {
      if (!isFound(other)) continue;
      const closeness = (near.get(other) ?? 0) + FAMILY_BONUS;
      near.set(other, Math.min(NEAREST_UNLISTED, Math.max(LEAST_IN_FAMILY, closeness)));
    }
    for (const other of related.get(word) ?? []) {
      if (isFound(other)) near.set(other, LISTED_AS_NEAR);
    }
    for (const other of [word, ...confirmed]) near.delete(other);
    const { least, most } = standing.has(word) ? BESIDE_HITS : BESIDE_NONE;
    const others = [...near]
      .map(([other, closeness]) => ({ word: other, closeness }))
      .filter(({ closeness }) => closeness >= least)
      .sort((a, b) => b.closeness - a.closeness);
    return rowOf(word, confirmed, others, most);
  }

  const rows = new Map<string, number>();
  const isListed = new Set(listed);
  for (let row = 0; row < words.length; row++) {
    const word = words[row] as string;
    if (isListed.has(word)) {
      rows.set(word, row);
      continue;
    }
    const { least, most } = standing.has(word) ? BESIDE_HITS : BESIDE_NONE;
    const found = rowOf(word, [], alike(row, least), most);
    if (found !== null) yield found;
  }
  for (const word of isListed) {
    const found = listedRow(word, rows.get(word));
    if (found !== null) yield found;
  }
}

function familiesByWord(families: NearSources['families']): Map<string, readonly string[]> {
  const byWord = new Map<string, string[]>();
  for (const family of families) {
    for (const word of family) byWord.set(word, [...(byWord.get(word) ?? []), ...family]);
  }
  return byWord;
}
