import type { PageRange, SearchBackend, SearchRequest } from '@/lib/search/contract';
import { queriedTexts, type TrueMatches } from './true-matches';

/** What is asked of a query: ten results with excerpts and marks. */
export const FIRST_TEN: PageRange = { offset: 0, limit: 10 };
/** A query that so few items answer must list them all. */
const FEW = 50;
/** The longest text whose items are counted exactly, in folded UTF-16 units. */
const COUNTED = 4;
const PLAIN = /^[\p{L}\p{N}]+$/u;

/** What one query cost from nothing to its first ten results. */
export interface Cost {
  readonly bytes: number;
  readonly requests: number;
  readonly roundTrips: number;
}

/** Shares of queries; null where the set has none that could tell. */
export interface Truth {
  /** Every item that holds the query is listed, of queries that at most fifty hold. */
  readonly recall: number | null;
  /** The first hit holds it. */
  readonly literalFirst: number | null;
  /** All ten hold it, or as many as there are. */
  readonly tenComplete: number | null;
  /** The ten are those that a scoring of all the texts puts first, in that order; of queries without marks. */
  readonly tenExact: number | null;
  /** The count is right and said to be exact, of queries up to four characters without marks. */
  readonly countExact: number | null;
}

/** Compares what an engine answers with what is true. */
export async function measureTruth(
  requests: readonly SearchRequest[],
  engine: SearchBackend,
  matches: TrueMatches,
): Promise<Truth> {
  const recalls: boolean[] = [];
  const firsts: boolean[] = [];
  const completes: boolean[] = [];
  const exacts: boolean[] = [];
  const counts: boolean[] = [];
  for (const request of requests) {
    const whole = matches.fold(request.q).text;
    const texts = queriedTexts(request.q, matches.fold);
    if (texts.length === 0) continue;
    const wanted = matches.of(texts, request);
    const known = new Set(wanted);
    const { hits, total } = await engine.search(request, FIRST_TEN);
    const ids = hits.map(({ id }) => id);
    if (wanted.length > 0) firsts.push(known.has(ids[0] ?? ''));
    completes.push(ids.filter((id) => known.has(id)).length === Math.min(10, wanted.length));
    // What has marks is also looked for without them.
    const isPlain = texts.length === 1 && PLAIN.test(whole);
    if (isPlain) {
      exacts.push(wanted.slice(0, 10).join() === ids.slice(0, wanted.length).join());
    }
    if (isPlain && whole.length <= COUNTED) {
      counts.push(total.isExact && total.count === wanted.length);
    }
    if (wanted.length > FEW) continue;
    const all = await engine.search(request, { offset: 0, limit: 2 * FEW });
    const listed = new Set(all.hits.map(({ id }) => id));
    recalls.push(wanted.every((id) => listed.has(id)));
  }
  return {
    recall: shareOf(recalls),
    literalFirst: shareOf(firsts),
    tenComplete: shareOf(completes),
    tenExact: shareOf(exacts),
    countExact: shareOf(counts),
  };
}

function shareOf(all: readonly boolean[]): number | null {
  return all.length === 0 ? null : all.filter(Boolean).length / all.length;
}
