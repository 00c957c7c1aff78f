import { BODY_STEP } from '@/lib/corpus/shards/impact';
import type { GramLists } from '@/lib/corpus/shards/open-shards';
import { inverseDocumentFrequency } from '@/lib/engine/retrieve/inverse-document-frequency';
import type { Narrowing, Wanted } from '@/lib/engine/retrieve/postings';
import type { QueryPlan } from '@/lib/search/query-plan';
import { clauseHolders } from './clause-holders';
import type { CollectionPlaces } from './collection-places';
import { findHolders } from './find-holders';
import { type Holders, scoresAt } from './holders';
import { difference, intersection, type Places, stretch, union } from './place-sets';

/** Where places are found. */
export interface PlaceSources {
  /** Items in the collection. */
  readonly documents: number;
  readonly lists: GramLists;
  readonly places: CollectionPlaces;
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
  /** All of them hold it. */
  readonly isExact: boolean;
  /** For each clause the items that hold it, about. */
  readonly holders: readonly number[];
}

/** Whether a plan needs more of a list than its best items. */
export function needsWhole(plan: QueryPlan, { filters, within, order, count }: Wanted): boolean {
  const { section, issue, from, to, person, county } = filters;
  const isFiltered =
    within !== null || [section, issue, from, to, person, county].some((value) => value !== null);
  const isPlain = plan.clauses.length === 1 && plan.sections.length + plan.excluded.length === 0;
  return isFiltered || !isPlain || order !== 'relevance' || count > BEST_OF_LIST;
}

/** So many clauses together are held by few items, however roughly each is looked for. */
const MANY_CLAUSES = 3;

/**
 * The items that may hold a plan, by lists alone.
 *
 * @param isWhole also the items behind the best of a long list
 */
export async function findPlaces(
  plan: QueryPlan,
  narrowing: Narrowing | null,
  isWhole: boolean,
  { documents, lists, places }: PlaceSources,
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
    narrowing && passingPlaces(narrowing, places, signal),
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
  return {
    places: held,
    elsewhere,
    scores: weigh(held, clauses, wholes, documents),
    step: clauses.length > 1 ? BODY_STEP * totalWeight(clauses, documents) : 0,
    // Of a long list there are only the best among the places.
    count: isNarrowed ? held.length : Math.max(held.length, first?.count ?? 0),
    isExact: [...clauses, ...excluded].every((one) => one.isExact) && wholes.length === 0,
    holders: clauses.map(({ count }) => count),
  };
}

/** The items that pass filters and earlier searches; null where there are neither. */
async function passingPlaces(
  { filters, within }: Narrowing,
  places: CollectionPlaces,
  signal?: AbortSignal,
): Promise<Places | null> {
  const passing = await places.passing(filters, signal);
  if (within === null) return passing;
  const earlier = Uint32Array.from(within).sort();
  return passing ? intersection(passing, earlier) : earlier;
}

/**
 * What was typed may be a text as it stands, operators and all. Of one clause that is known without
 * these, unless its number may be written otherwise: then what holds it as it stands is read first.
 */
function otherWholes({ wholes, clauses }: QueryPlan): string[] {
  const [only, ...others] = clauses;
  const hasNumbers = only?.kind === 'plain' && (only.numbers ?? []).length > 0;
  const known = others.length > 0 || hasNumbers ? '' : (only?.folded.text ?? '');
  const texts = wholes.map(({ text }) => text);
  return [...new Set(texts)].filter((text) => text !== '' && text !== known);
}

const NOWHERE: Places = new Uint32Array();

/** More than any clauses score: what may hold the query in one piece is read first. */
const IN_ONE_PIECE = 1000;

function weigh(
  places: Places,
  clauses: readonly Holders[],
  wholes: readonly Holders[],
  documents: number,
): Float64Array {
  const sums = new Float64Array(places.length);
  for (const clause of clauses) {
    const weight = inverseDocumentFrequency(documents, clause.count);
    scoresAt(places, clause).forEach((score, at) => {
      sums[at] = (sums[at] ?? 0) + weight * score;
    });
  }
  // The forms of the query are in the order of how closely they follow it.
  wholes.forEach((whole, form) => {
    const bonus = IN_ONE_PIECE * (wholes.length - form);
    const scores = scoresAt(places, whole);
    indicesOf(whole.places, places).forEach((at) => {
      sums[at] = (sums[at] ?? 0) + bonus + (scores[at] ?? 0);
    });
  });
  return sums;
}

/** Where some places are among others. */
function indicesOf(some: Places, places: Places): number[] {
  const indices: number[] = [];
  let at = 0;
  for (const place of some) {
    while ((places[at] ?? Number.POSITIVE_INFINITY) < place) at++;
    if (places[at] === place) indices.push(at);
  }
  return indices;
}

function totalWeight(clauses: readonly Holders[], documents: number): number {
  const weights = clauses.map(({ count }) => inverseDocumentFrequency(documents, count));
  return weights.reduce((sum, weight) => sum + weight, 0);
}

function all<T>(promises: readonly Promise<T>[]): Promise<T[]> {
  return Promise.all(promises);
}
