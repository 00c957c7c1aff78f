import type { SearchableItem } from '@/lib/corpus/searchable-item';
import { termGram } from '@/lib/corpus/shards/gram-key';
import { BODY_STEP } from '@/lib/corpus/shards/impact';
import type { GramLists } from '@/lib/corpus/shards/open-shards';
import type { ShardHead, ShardRuns } from '@/lib/corpus/shards/shard-head';
import { inverseDocumentFrequency } from '@/lib/engine/retrieve/inverse-document-frequency';
import { literalMatcher } from '@/lib/engine/retrieve/match-literally';
import type { Candidates, Postings, Wanted } from '@/lib/engine/retrieve/postings';
import type { SearchFilters } from '@/lib/search/contract';
import type { QueryPlan } from '@/lib/search/query-plan';
import type { WordFinder } from '@/lib/text/word-boundaries';
import { clauseHolders } from './clause-holders';
import type { CollectionPlaces } from './collection-places';
import { countPlaces } from './count-places';
import { findHolders, type Holders } from './find-holders';
import { difference, intersection, type Places, stretch, union } from './place-sets';
import { rankGrams } from './rank-grams';
import type { ShardTexts } from './shard-texts';

/** What shards are searched with. */
export interface ShardSources {
  /** Items in the collection. */
  readonly documents: number;
  readonly head: ShardHead;
  readonly lists: GramLists;
  readonly texts: ShardTexts;
  readonly places: CollectionPlaces;
  readonly runs: (signal?: AbortSignal) => Promise<ShardRuns>;
  /** The section of each item. */
  readonly sections: (signal?: AbortSignal) => Promise<string>;
  readonly finder: WordFinder;
}

/**
 * Lists know scores in steps only: what is as good as the last one that is wanted is read too, up
 * to so many more texts.
 */
const MOST_SPARE_TEXTS = 10;
/** Texts read at once beyond those that are missing, where only the texts tell what is a hit. */
const SPARE_TEXTS = 6;
/** Texts read at most to see which of many candidates really hold a query. */
const MOST_READ = 120;
/** Longer stretches of a list than its best items are needed for pages further on. */
const BEST_OF_LIST = 100;

/** The postings of a collection in shards: what a query needs is fetched, and nothing else. */
export function createShardPostings(sources: ShardSources): Postings {
  const { documents, head, lists, texts, finder } = sources;
  return {
    documents,
    averageLength: head.averageLength,
    finder,
    browsing: 'date',
    async candidates(plan, wanted, signal) {
      const found = await findPlaces(
        plan,
        wanted.filters,
        needsWhole(plan, wanted),
        sources,
        signal,
      );
      return choose(
        await inOrder(found, plan, wanted, sources, signal),
        found,
        plan,
        wanted,
        texts,
        signal,
      );
    },
    rank: (plan, signal) => rankGrams(plan, lists, documents, signal),
    async named(ids, signal) {
      const found = ids.map(async (id) => {
        const { items } = await lists.whole(termGram('id', id), signal);
        const entries = await texts.read([...items], signal);
        return entries.filter(({ item }) => item.id === id);
      });
      return (await Promise.all(found)).flat();
    },
    read: (wanted, signal) => texts.read(wanted, signal),
    async count(plan, { filters, within }, signal) {
      // Without the filters: each facet is counted as if its own were not set.
      const found = await findPlaces(plan, null, true, sources, signal);
      const held = within ? found.places.filter((place) => within.has(place)) : found.places;
      const without = async (cleared: Partial<SearchFilters>) => {
        const passing = await sources.places.passing({ ...filters, ...cleared }, signal);
        return passing ? intersection(held, passing) : held;
      };
      const [section, issue, date, runs, column] = await Promise.all([
        without({ section: null }),
        without({ issue: null }),
        without({ from: null, to: null }),
        sources.runs(signal),
        sources.sections(signal),
      ]);
      return {
        facets: countPlaces({ section, issue, date }, head, runs, column),
        inAllSections: section.length,
        isExact: found.isExact,
        found: found.count,
        whole: found.count,
      };
    },
  };
}

/** Everything that may hold a plan. */
export interface Found {
  readonly places: Places;
  /** Those among them that do not pass the filters. */
  readonly elsewhere: Places;
  readonly scores: ReadonlyMap<number, number>;
  /** Scores this close may be the other way round. */
  readonly step: number;
  /** Of the whole, where `places` are only the best. */
  readonly count: number;
  /** All of them hold it. */
  readonly isExact: boolean;
  /** For each clause the items that hold it, about. */
  readonly holders: readonly number[];
}

function needsWhole(plan: QueryPlan, { filters, order, count }: Wanted): boolean {
  const { section, issue, from, to, person, county } = filters;
  const isFiltered = [section, issue, from, to, person, county].some((value) => value !== null);
  const isPlain = plan.clauses.length === 1 && plan.sections.length + plan.excluded.length === 0;
  return isFiltered || !isPlain || order !== 'relevance' || count > BEST_OF_LIST;
}

/** So many clauses together are held by few items, however roughly each is looked for. */
const MANY_CLAUSES = 3;

async function findPlaces(
  plan: QueryPlan,
  filters: SearchFilters | null,
  isWhole: boolean,
  { documents, lists, places }: ShardSources,
  signal?: AbortSignal,
): Promise<Found> {
  const effort = plan.clauses.length >= MANY_CLAUSES ? 'least' : 'full';
  const [clauses, wholes, excluded, sections, passing] = await Promise.all([
    all(plan.clauses.map((one) => clauseHolders(one, lists, places, isWhole, signal, effort))),
    all(otherWholes(plan).map((text) => findHolders(text, lists, isWhole, signal))),
    all(plan.excluded.map((one) => clauseHolders(one, lists, places, true, signal))),
    all(
      plan.sections.map(async ({ slugs, isExcluded }) => ({
        held: await places.ofSections(slugs, signal),
        isExcluded,
      })),
    ),
    filters && places.passing(filters, signal),
  ]);
  const [first, ...others] = clauses;
  let held = first
    ? others.reduce((sum, one) => intersection(sum, one.places), first.places)
    : stretch(0, documents - 1);
  for (const { held: ofSection, isExcluded } of sections) {
    held = isExcluded ? difference(held, ofSection) : intersection(held, ofSection);
  }
  // What only may hold an excluded text may be wanted: the texts tell.
  for (const one of excluded) if (one.isExact) held = difference(held, one.places);
  if (wholes.length > 0) held = union([held, ...wholes.map((one) => one.places)]);
  const isNarrowed = passing !== null || others.length + sections.length + excluded.length > 0;
  const elsewhere = passing ? difference(held, passing) : NOWHERE;
  if (passing) held = intersection(held, passing);
  const isOnlyOne = !isNarrowed && wholes.length === 0;
  return {
    places: held,
    elsewhere,
    scores: weigh(clauses, wholes, documents),
    step: clauses.length > 1 ? BODY_STEP * totalWeight(clauses, documents) : 0,
    count: isOnlyOne && first ? first.count : held.length,
    isExact: [...clauses, ...excluded].every((one) => one.isExact) && wholes.length === 0,
    holders: clauses.map(({ count }) => count),
  };
}

/** What was typed may be a text as it stands, operators and all. */
function otherWholes({ wholes, clauses }: QueryPlan): string[] {
  const [only, ...others] = clauses;
  const texts = wholes.map(({ text }) => text);
  return [...new Set(texts)].filter(
    (text) => text !== '' && (others.length > 0 || only?.folded.text !== text),
  );
}

const NOWHERE: Places = new Uint32Array();

/** More than any clauses score: what may hold the query in one piece is read first. */
const IN_ONE_PIECE = 1000;

function weigh(
  clauses: readonly Holders[],
  wholes: readonly Holders[],
  documents: number,
): Map<number, number> {
  const scores = new Map<number, number>();
  const add = (place: number, score: number) => scores.set(place, (scores.get(place) ?? 0) + score);
  for (const { scores: own, count } of clauses) {
    const weight = inverseDocumentFrequency(documents, count);
    for (const [place, score] of own) add(place, weight * score);
  }
  // The forms of the query are in the order of how closely they follow it.
  wholes.forEach(({ places, scores: own }, at) => {
    const bonus = IN_ONE_PIECE * (wholes.length - at);
    for (const place of places) add(place, bonus + (own.get(place) ?? 0));
  });
  return scores;
}

/** The candidates in the order asked for, as far as it is known without their texts. */
async function inOrder(
  { places, scores }: Found,
  { wholes }: QueryPlan,
  { order }: Wanted,
  { runs, documents }: ShardSources,
  signal?: AbortSignal,
): Promise<readonly number[]> {
  if (order === 'oldest') {
    const { dates } = await runs(signal);
    const undated = dates.reduce((sum, [date, items]) => sum + (date === '' ? items : 0), 0);
    const isDated = (place: number) => place < documents - undated;
    const [dated, others] = [places.filter(isDated), places.filter((one) => !isDated(one))];
    return [...[...dated].reverse(), ...others];
  }
  if (order === 'date' || wholes.length === 0) return [...places];
  const score = (place: number) => scores.get(place) ?? 0;
  return [...places].sort((a, b) => score(b) - score(a) || a - b);
}

function totalWeight(clauses: readonly Holders[], documents: number): number {
  const weights = clauses.map(({ count }) => inverseDocumentFrequency(documents, count));
  return weights.reduce((sum, weight) => sum + weight, 0);
}

/** How many of the best to read, so that the exact scores can put the first ones in order. */
function enough(sorted: readonly number[], wanted: number, { scores, step }: Found): number {
  const score = (at: number) => scores.get(sorted[at] ?? -1) ?? 0;
  const most = Math.min(sorted.length, wanted + MOST_SPARE_TEXTS);
  let count = Math.min(wanted, most);
  while (count < most && score(count) >= score(wanted - 1) - step) count++;
  return count;
}

/** The candidates that are worth reading: as many as are wanted, and some to spare. */
async function choose(
  sorted: readonly number[],
  found: Found,
  plan: QueryPlan,
  { order, count: wanted }: Wanted,
  texts: ShardTexts,
  signal?: AbortSignal,
): Promise<Candidates> {
  const { elsewhere, count, isExact, holders } = found;
  const isByDate = order !== 'relevance' || plan.wholes.length === 0;
  const least = isByDate ? Math.min(sorted.length, wanted) : enough(sorted, wanted, found);
  if (isExact) {
    const chosen = sorted.slice(0, least);
    const more = count - chosen.length;
    return {
      places: chosen.sort(rising),
      more,
      isMoreSure: true,
      elsewhere: elsewhere.length,
      holders,
    };
  }
  const matcher = literalMatcher(plan);
  const isHit = (entry: SearchableItem) => matcher.held(entry, matcher.gather(entry)) !== null;
  const read: number[] = [];
  let hits = 0;
  while (hits < least && read.length < Math.min(sorted.length, MOST_READ)) {
    const next = sorted.slice(read.length, read.length + Math.max(least - hits, SPARE_TEXTS));
    hits += (await texts.read(next, signal)).filter(isHit).length;
    read.push(...next);
    // A list of another gram, which an absent one may be given, holds nothing of it.
    if (hits === 0 && read.length >= 40) break;
  }
  const others = hits > 0 ? [] : await texts.read([...elsewhere.slice(0, SPARE_TEXTS)], signal);
  return {
    places: read.sort(rising),
    more: count - read.length,
    isMoreSure: false,
    elsewhere: others.filter(isHit).length,
    holders,
  };
}

function rising(a: number, b: number): number {
  return a - b;
}

function all<T>(promises: readonly Promise<T>[]): Promise<T[]> {
  return Promise.all(promises);
}
