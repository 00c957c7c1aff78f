import type { Wanted } from '@/lib/engine/retrieve/postings';
import type { QueryPlan, QueryText } from '@/lib/search/query-plan';
import { findHolders } from './find-holders';
import { type Found, isOneText, type PlaceSources, passingPlaces } from './find-places';
import { scoresAt } from './holders';
import { difference, intersection } from './place-sets';
import { PASTED_LIMITS } from './read-limits';

/** In UTF-16 units, folded: a text with marks so long was pasted, one with spaces only if longer. */
const LONGEST_TYPED = 10;
const LONGEST_TYPED_APART = 20;

/**
 * Whether a query is a text that was pasted rather than things to look for: where it stands as it
 * is, nobody looks for its pieces, and a title has many.
 */
export function isPasted(plan: QueryPlan): boolean {
  const { wholes, clauses, excluded, sections, records } = plan;
  const [typed] = wholes;
  if (!typed || clauses.length < 2) return false;
  const others = excluded.length + sections.length + records.length;
  return others === 0 && isLong(typed);
}

/** Longer than what is typed as a whole query, by its marks and spaces. */
export function isLong(typed: QueryText): boolean {
  return typed.text.length > (isOneText(typed) ? LONGEST_TYPED : LONGEST_TYPED_APART);
}

/** The items that may hold a query in one piece, just as it was typed. */
export async function findInOnePiece(
  { wholes: [typed] }: QueryPlan,
  wanted: Wanted,
  { lists, places }: PlaceSources,
  signal?: AbortSignal,
): Promise<Found> {
  const [held, passing] = await Promise.all([
    findHolders(typed?.text ?? '', lists, true, signal),
    passingPlaces(wanted, places, signal),
  ]);
  const found = passing ? intersection(held.places, passing) : held.places;
  return {
    places: found,
    elsewhere: passing ? difference(held.places, passing) : new Uint32Array(),
    scores: Float64Array.from(scoresAt(found, held)),
    step: 0,
    count: found.length,
    hasBestOnly: false,
    isExact: false,
    holders: null,
    limits: PASTED_LIMITS,
  };
}
