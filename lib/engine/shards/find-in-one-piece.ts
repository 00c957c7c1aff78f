import { isPlain } from '@/lib/engine/interpret/plain-clauses';
import type { Wanted } from '@/lib/engine/retrieve/postings';
import type { Clause, QueryPlan, QueryText } from '@/lib/search/query-plan';
import { findHolders } from './find-holders';
import { type Found, isOneText, type PlaceSources, passingPlaces } from './find-places';
import { NO_HOLDERS } from './holders';
import { difference, intersection, union } from './place-sets';
import { PASTED_LIMITS } from './read-limits';
import { IN_ONE_PIECE } from './weigh-places';

/** In UTF-16 units, folded: a text with marks so long was pasted, one with spaces only if longer. */
const LONGEST_TYPED = 10;
const LONGEST_TYPED_APART = 20;
/** Items that may hold the longest piece: more are narrowed down by the other pieces. */
const FEW_ENOUGH = 12;

/** Whether a text is longer than what is typed as a query, by its marks and spaces. */
export function isLong(typed: QueryText): boolean {
  return typed.text.length > (isOneText(typed) ? LONGEST_TYPED : LONGEST_TYPED_APART);
}

/**
 * Of a text that was pasted rather than things to look for: the items that may hold it just as it
 * was typed, and where spaces part it those that may hold its longest piece, among which are all
 * that hold every piece apart. A title has many pieces, and looking for each costs more than these
 * texts.
 *
 * @returns null where it is no such text, or more items hold the longest piece
 */
export async function findInOnePiece(
  { wholes: [typed], clauses, excluded, sections, records }: QueryPlan,
  wanted: Wanted,
  { lists, places }: PlaceSources,
  signal?: AbortSignal,
): Promise<Found | null> {
  const others = excluded.length + sections.length + records.length;
  if (!typed || clauses.length < 2 || others > 0 || !isLong(typed)) return null;
  const piece = isOneText(typed) ? '' : longestOf(clauses);
  if (piece === null) return null;
  const [whole, ofPiece, passing] = await Promise.all([
    findHolders(typed.text, lists, true, signal),
    piece === '' ? NO_HOLDERS : findHolders(piece, lists, true, signal),
    passingPlaces(wanted, places, signal),
  ]);
  if (whole.places.length === 0 || ofPiece.places.length > FEW_ENOUGH) return null;
  const all = union([whole.places, ofPiece.places]);
  const found = passing ? intersection(all, passing) : all;
  const ofWhole = new Set(whole.places);
  return {
    places: found,
    elsewhere: passing ? difference(all, passing) : new Uint32Array(),
    scores: Float64Array.from(found, (place) => (ofWhole.has(place) ? IN_ONE_PIECE : 0)),
    step: 0,
    count: found.length,
    hasBestOnly: false,
    isExact: false,
    holders: null,
    limits: PASTED_LIMITS,
  };
}

/** Of the pieces that can stand in no other form; null where there is none. */
function longestOf(clauses: readonly Clause[]): string | null {
  const plain = clauses.filter(isPlain).filter(({ numbers = [] }) => numbers.length === 0);
  const texts = plain.map(({ folded }) => folded.text).sort((a, b) => b.length - a.length);
  return texts[0] ?? null;
}
