import { byContents, byDate as newestItemFirst, oldestFirst } from '@/lib/domain/issues-of';
import type { PageRange, SortOrder, Total } from '@/lib/search/contract';
import { type QueryPlan, TIERS } from '@/lib/search/query-plan';
import { literalMatchCount, type Match, matchPlan, wholeMatches } from './match-plan';
import { narrowed } from './narrowing';
import type { Narrowing, Postings } from './postings';
import { PARTIAL_LIMIT } from './ranking';

export interface Retrieved {
  /** The stretch that was asked for, in order. */
  readonly hits: readonly Match[];
  readonly total: Total;
  /** The first few items that hold only a part. */
  readonly partial: readonly Match[];
  /** Number of matches, however the search is narrowed. */
  readonly found: number;
  /** Number of those that hold all that was asked for. */
  readonly whole: number;
  /** Number of these that literally hold it. */
  readonly literal: number;
}

/** A stretch of the items that match a plan, in the order asked for, and how many there are. */
export async function retrieve(
  plan: QueryPlan,
  postings: Postings,
  narrowing: Narrowing,
  order: SortOrder,
  { offset, limit }: PageRange,
  signal?: AbortSignal,
): Promise<Retrieved> {
  const wanted = { ...narrowing, order, count: offset + limit };
  const matches = await matchPlan(plan, postings, wanted, signal);
  const { hits, partial, more, isMoreSure, elsewhere } = matches;
  const narrowedHits = hits.filter(narrowed(narrowing));
  const ofAll = postings.browsing === 'date' ? byDate : byPlace;
  const byRest = plan.wholes.length === 0 ? ofAll : byRelevance;
  const compare = { relevance: byRest, date: byDate, oldest: byAge }[order];
  return {
    hits: narrowedHits.sort(compare).slice(offset, offset + limit),
    total: { count: narrowedHits.length + more, isExact: more === 0 || isMoreSure },
    partial: partial.filter(narrowed(narrowing)).sort(byRelevance).slice(0, PARTIAL_LIMIT),
    found: hits.length + more + elsewhere,
    whole: wholeMatches(hits) + more + elsewhere,
    literal: literalMatchCount(hits) + more + elsewhere,
  };
}

/** In the order of the contents. */
function byPlace(a: Match, b: Match): number {
  return byContents(a.entry.item, b.entry.item);
}

/** Tier by tier; in a tier what stands most as it was typed, then by score, then the newer. */
function byRelevance(a: Match, b: Match): number {
  return (
    (a.tier === b.tier ? 0 : TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier)) ||
    b.closeness - a.closeness ||
    (a.group ?? 0) - (b.group ?? 0) ||
    b.score - a.score ||
    byDate(a, b)
  );
}

/** Newest first, unknown dates last; within a day in the order of the contents. */
function byDate(a: Match, b: Match): number {
  return newestItemFirst(a.entry.item, b.entry.item);
}

/** Oldest first, unknown dates last; within a day in the order of the contents. */
function byAge(a: Match, b: Match): number {
  return oldestFirst(a.entry.item, b.entry.item);
}
