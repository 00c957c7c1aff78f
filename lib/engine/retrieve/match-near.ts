import { FIELDS, type SearchableItem } from '@/lib/corpus/searchable-item';
import type { Neighbour } from '@/lib/domain/neighbour';
import type { NearWord } from '@/lib/search/contract';
import type { QueryPlan, QueryWord } from '@/lib/search/query-plan';
import type { WordFinder } from '@/lib/text/word-boundaries';
import { findTyped } from './find-word';
import { inverseDocumentFrequency } from './inverse-document-frequency';
import type { Match } from './match-plan';
import { narrowed } from './narrowing';
import type { Narrowing, Postings } from './postings';
import {
  NEAR_IN_TITLE,
  NEAR_LIMIT,
  NEAR_SHOWN,
  NEAR_SURE,
  NEAR_UNSURE,
  NEAR_WORDS,
} from './ranking';

/** Of the items of two words so many are of both where the words lead to the same place. */
const SAME_ITEMS = 2 / 3;

/** What is near in meaning to a query that finds nothing, or little. */
export interface NearFound {
  /** The words that are nearest to those which stand nowhere, with the items that hold them. */
  readonly words: readonly NearWord[];
  /** Items by these and farther words, best first; none beside hits. */
  readonly matches: readonly Match[];
}

/**
 * The words near to those of a plan, and the items that hold them: each word that was asked for
 * counts by the nearest to it in an item, and by how much that tells. Null where a word has none
 * near enough to be shown: then something else was asked for.
 */
export async function matchNear(
  plan: QueryPlan,
  postings: Postings,
  narrowing: Narrowing,
  hasHits: boolean,
  signal?: AbortSignal,
): Promise<NearFound | null> {
  const asked = plan.words.map((word) => ({ word, options: optionsOf(word) }));
  const options = [
    ...new Map(asked.flatMap((one) => one.options).map((o) => [o.word, o])).values(),
  ];
  if (!plan.words.some(({ near }) => near?.some(isShown))) return null;
  const ranked = await postings.rank(planOf(plan, options), 0, signal);
  const places = [...ranked.scores.keys()].sort((a, b) => a - b);
  const entries = await postings.read(places, signal);
  const shown = eachOnce(plan.words.flatMap(({ near = [] }) => near.filter(isShown)));
  const isAnswerable = plan.words.every(
    ({ kind, text, near }) =>
      kind === 'term' ||
      [...text].length === 1 ||
      near?.some(({ closeness }) => closeness >= NEAR_SHOWN),
  );
  const isAnswered = !hasHits && isAnswerable;
  // Where no items are wanted, what is not shown need not be looked for.
  const sought = isAnswered ? options : shown;
  const rows = entries.map((entry) => new Held(entry, sought, postings.finder));
  const found = shown.map((one) => ({ ...one, rows: rows.filter((row) => row.has(one.word)) }));
  const nearest = found.filter((one) => one.rows.length > 0).slice(0, NEAR_WORDS);
  const apart = oneOfEachFamily(nearest);
  const unsure = hasHits ? 0 : NEAR_UNSURE;
  const told = apart.filter(({ closeness }, at) => closeness >= NEAR_SURE || at < unsure);
  const words = told.map(({ word, closeness, rows: { length: items } }) => ({
    word,
    closeness,
    items,
  }));
  if (words.length === 0) return null;
  if (!isAnswered) return { words, matches: [] };
  const weights = new Map(
    options.map(({ word }) => {
      const holders = rows.filter((row) => row.has(word)).length;
      return [word, Math.sqrt(inverseDocumentFrequency(postings.documents, holders))];
    }),
  );
  const matches = rows.flatMap((row): Match[] => {
    let score = 0;
    for (const one of asked) score += row.best(one.options, weights);
    return score > 0 ? [{ entry: row.entry, tier: 'most', closeness: 0, score }] : [];
  });
  return {
    words,
    matches: matches
      .filter(narrowed(narrowing))
      .sort((a, b) => b.score - a.score || a.entry.place - b.entry.place)
      .slice(0, NEAR_LIMIT),
  };
}

/** Nearest first; a word that is near to several of those asked for, as near as to the nearest. */
function eachOnce(all: readonly Neighbour[]): Neighbour[] {
  const nearest = new Map<string, Neighbour>();
  for (const one of all.toSorted((a, b) => b.closeness - a.closeness)) {
    if (!nearest.has(one.word)) nearest.set(one.word, one);
  }
  return [...nearest.values()];
}

interface FoundWord extends Neighbour {
  readonly rows: readonly Held[];
}

/**
 * The nearest of words that say one thing: 灾害, 灾情 and 救灾 share a stem, 公墓 and 殡仪馆 of the
 * same items lead to the same place.
 */
function oneOfEachFamily(found: readonly FoundWord[]): FoundWord[] {
  const kept: FoundWord[] = [];
  for (const one of found) {
    if (!kept.some((other) => sharesStem(one.word, other.word) || sharesItems(one, other))) {
      kept.push(one);
    }
  }
  return kept;
}

/** Whether half of the shorter word is in the other. */
function sharesStem(word: string, other: string): boolean {
  const [short, long] = word.length < other.length ? [word, other] : [other, word];
  const shared = [...short].filter((char) => long.includes(char)).length;
  return 2 * shared >= [...short].length;
}

function sharesItems({ rows }: FoundWord, { rows: others }: FoundWord): boolean {
  const shared = rows.filter((row) => others.includes(row)).length;
  return shared > SAME_ITEMS * (rows.length + others.length - shared);
}

function isShown({ closeness }: Neighbour): boolean {
  return closeness >= NEAR_SHOWN && closeness < 1;
}

/** The word itself and what is near to it. */
function optionsOf({ text, near = [] }: QueryWord): Neighbour[] {
  return [{ word: text, closeness: 1 }, ...near];
}

/** A plan that finds every item with any of the words. */
function planOf(plan: QueryPlan, options: readonly Neighbour[]): QueryPlan {
  const words = options.map(
    ({ word }): QueryWord => ({ text: word, source: word, part: 0, kind: 'term' }),
  );
  return { ...plan, words };
}

/** Which of some words an item holds, and whether in its title. */
class Held {
  readonly #titled = new Set<string>();
  readonly #held = new Set<string>();

  constructor(
    readonly entry: SearchableItem,
    options: readonly Neighbour[],
    finder: WordFinder,
  ) {
    for (const { word } of options) {
      for (const field of FIELDS) {
        if (findTyped(entry.texts[field], { text: word, kind: 'term' }, finder).length === 0)
          continue;
        this.#held.add(word);
        if (field !== 'body') this.#titled.add(word);
      }
    }
  }

  has(word: string): boolean {
    return this.#held.has(word);
  }

  /** The most that one of the words is worth here. */
  best(options: readonly Neighbour[], weights: ReadonlyMap<string, number>): number {
    const worth = options.map(({ word, closeness }) => {
      const weight = this.#held.has(word) ? (weights.get(word) ?? 0) : 0;
      return closeness * weight * (this.#titled.has(word) ? NEAR_IN_TITLE : 1);
    });
    return Math.max(0, ...worth);
  }
}
