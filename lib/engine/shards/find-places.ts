import { BODY_STEP } from '@/lib/corpus/shards/impact';
import type { GramLists } from '@/lib/corpus/shards/open-shards';
import { literalMatcher } from '@/lib/engine/retrieve/match-literally';
import type { Narrowing, Wanted } from '@/lib/engine/retrieve/postings';
import { NO_FILTERS } from '@/lib/search/contract';
import type { QueryPlan, QueryText } from '@/lib/search/query-plan';
import { clauseHolders } from './clause-holders';
import type { CollectionPlaces } from './collection-places';
import { findHolders } from './find-holders';
import type { Holders } from './holders';
import { difference, intersection, type Places, stretch, union } from './place-sets';
import { besideLimits, type ReadLimits, readLimits } from './read-limits';
import type { ShardTexts } from './shard-texts';
import { otherWholes, totalWeight, weigh } from './weigh-places';
import { worthFetching } from './worth-fetching';

/** Texts that tell whether a query stands in one piece. */
const PROBED = 6;

/** Where places are found. */
export interface PlaceSources {
  /** Items in the collection. */
  readonly documents: number;
  readonly lists: GramLists;
  readonly places: CollectionPlaces;
  readonly texts: ShardTexts;
}

/** Longer stretches of a list than its best items are needed for pages further on. */
const BEST_OF_LIST = 100;

/** Everything that may hold a plan. */
export interface Found {
  readonly places: Places;
  /** Those among them that do not pass the filters. */
  readonly elsewhere: Places;
  /** Of each of the places, about. */
  readonly scores: Float64Array;
  /** Scores this close may be the other way round. */
  readonly step: number;
  /** Of the whole, where `places` are only the best. */
  readonly count: number;
  /** Where these are too few, there may be others behind the best of a long list. */
  readonly hasBestOnly: boolean;
  /** All of them hold it. */
  readonly isExact: boolean;
  /** For each clause the items that hold it, about; null where that was not asked for. */
  readonly holders: readonly number[] | null;
  /** How many of the texts are worth reading. */
  readonly limits: ReadLimits;
}

/**
 * How much of long lists is read: their best items, what it takes to find the best of a plan, or
 * all, so that what they have in common is known.
 */
export type Reach = 'best' | 'needed' | 'all';

/** How much of its lists the first of what a plan finds need. */
export function reachOf(plan: QueryPlan, wanted: Wanted): Reach {
  if (plan.clauses.length > 1) return 'needed';
  return isPlain(plan) && isBestOfAll(wanted) ? 'best' : 'all';
}

function isPlain({ sections, excluded }: QueryPlan): boolean {
  return sections.length + excluded.length === 0;
}

/** The best of all are wanted, not of some, in no other order and no more than lists have at hand. */
function isBestOfAll({ filters, within, order, count }: Wanted): boolean {
  const { section, issue, from, to, person, county } = filters;
  const isFiltered =
    within !== null || [section, issue, from, to, person, county].some((value) => value !== null);
  return !isFiltered && order === 'relevance' && count <= BEST_OF_LIST;
}

/** So many clauses together are held by few items, however roughly each is looked for. */
const MANY_CLAUSES = 3;
/** Texts that cost no more than further grams of each clause. */
const FEW_OF_MANY_CLAUSES = 12;

/** The items that may hold a plan, all of them, by lists alone. */
export function findAllPlaces(
  plan: QueryPlan,
  sources: PlaceSources,
  signal?: AbortSignal,
): Promise<Found> {
  return findPlaces(plan, EVERYTHING, 'all', sources, signal);
}

const EVERYTHING: Wanted = {
  filters: NO_FILTERS,
  within: null,
  order: 'relevance',
  count: Number.POSITIVE_INFINITY,
};

/**
 * The items that may hold a plan, by lists alone, as far as the first of them need it. Many clauses
 * are looked for by one gram each, unless that leaves more items than their other grams cost.
 */
export async function findPlaces(
  plan: QueryPlan,
  wanted: Wanted,
  reach: Reach,
  sources: PlaceSources,
  signal?: AbortSignal,
): Promise<Found> {
  if (plan.clauses.length < MANY_CLAUSES) {
    return placesBy('full', plan, wanted, reach, sources, signal);
  }
  const found = await placesBy('least', plan, wanted, reach, sources, signal);
  if (reach === 'all' || found.places.length <= FEW_OF_MANY_CLAUSES) return found;
  return placesBy('full', plan, wanted, reach, sources, signal);
}

async function placesBy(
  effort: 'least' | 'full',
  plan: QueryPlan,
  wanted: Wanted,
  reach: Reach,
  sources: PlaceSources,
  signal?: AbortSignal,
): Promise<Found> {
  const { documents, lists, places } = sources;
  const isOfWholesAll = reach === 'all' || (reach === 'needed' && !isBestOfAll(wanted));
  const [atHand, wholes, excluded, sections, passing] = await Promise.all([
    all(
      plan.clauses.map((one) => clauseHolders(one, lists, places, reach === 'all', signal, effort)),
    ),
    all(otherWholes(plan).map((text) => findHolders(text, lists, isOfWholesAll, signal))),
    all(plan.excluded.map((one) => clauseHolders(one, lists, places, true, signal))),
    all(
      plan.sections.map(async ({ slugs, isExcluded }) => ({
        held: await places.ofSections(slugs, signal),
        isExcluded,
      })),
    ),
    passingPlaces(wanted, places, signal),
  ]);
  const inOnePiece = union(wholes.map((one) => one.places));
  let clauses = atHand;
  let isBeside = false;
  if (reach === 'needed' && atHand.some(({ isWhole }) => !isWhole)) {
    isBeside =
      wanted.order === 'relevance' &&
      plan.wholes.slice(0, 1).some(isOneText) &&
      (await standsInOnePiece(plan, wholes, passing, sources, signal));
    const isWorth = worthFetching(atHand, documents, isBeside);
    const fetched = plan.clauses.map((one, at) =>
      isWorth[at] ? clauseHolders(one, lists, places, true, signal, effort) : atHand[at],
    );
    clauses = (await Promise.all(fetched)).filter((one) => one !== undefined);
  }
  const known = clauses.filter(({ isWhole }) => isWhole);
  // Of what is too long to be fetched the texts tell.
  const [first, ...others] = known.length > 0 ? known : clauses;
  let held = first
    ? others.reduce((sum, one) => intersection(sum, one.places), first.places)
    : stretch(0, documents - 1);
  for (const { held: ofSection, isExcluded } of sections) {
    held = isExcluded ? difference(held, ofSection) : intersection(held, ofSection);
  }
  // What only may hold an excluded text may be wanted: the texts tell.
  for (const one of excluded) if (one.isExact) held = difference(held, one.places);
  held = union([held, inOnePiece]);
  const elsewhere = passing ? difference(held, passing) : NOWHERE;
  if (passing) held = intersection(held, passing);
  const isAll = known.length > 0 || clauses.length === 0;
  const atMost = Math.min(passing?.length ?? documents, ...clauses.map(({ count }) => count));
  const isSure = [...clauses, ...excluded].every((one) => one.isExact) && wholes.length === 0;
  return {
    places: held,
    elsewhere,
    scores: weigh(held, clauses, wholes, documents),
    step: clauses.length > 1 ? BODY_STEP * totalWeight(clauses, documents) : 0,
    // Of a long list there are only the best among the places.
    count: isAll ? held.length : Math.max(held.length, atMost),
    hasBestOnly: reach === 'best' && !isAll,
    isExact: isSure && (clauses.length < 2 || known.length === clauses.length),
    holders: clauses.map(({ count }) => count),
    limits: isBeside ? besideLimits(inOnePiece.length) : readLimits(plan),
  };
}

/** Between characters that are no marks. */
const SPACE = /[^\p{P}\p{S}\s]\s+[^\p{P}\p{S}\s]/u;

/** Whether marks alone part a query: who typed it, typed one text. */
export function isOneText({ source }: QueryText): boolean {
  return !SPACE.test(source);
}

/** Whether any item that passes the filters holds one of the forms of the whole query. */
async function standsInOnePiece(
  plan: QueryPlan,
  wholes: readonly Holders[],
  passing: Places | null,
  { texts }: Pick<PlaceSources, 'texts'>,
  signal?: AbortSignal,
): Promise<boolean> {
  const all = wholes.map(({ places, isExact }) => ({
    places: passing ? intersection(places, passing) : places,
    isExact,
  }));
  if (all.some(({ places, isExact }) => isExact && places.length > 0)) return true;
  const first = union(all.map(({ places }) => places)).subarray(0, PROBED);
  const matcher = literalMatcher(plan);
  const read = await texts.read([...first], signal);
  return read.some((entry) => matcher.held(entry)?.whole);
}

/** The items that pass filters and earlier searches; null where there are neither. */
export async function passingPlaces(
  { filters, within }: Narrowing,
  places: CollectionPlaces,
  signal?: AbortSignal,
): Promise<Places | null> {
  const passing = await places.passing(filters, signal);
  if (within === null) return passing;
  const earlier = Uint32Array.from(within).sort();
  return passing ? intersection(passing, earlier) : earlier;
}

const NOWHERE: Places = new Uint32Array();

function all<T>(promises: readonly Promise<T>[]): Promise<T[]> {
  return Promise.all(promises);
}
