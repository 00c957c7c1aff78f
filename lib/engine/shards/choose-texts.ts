import type { SearchableItem } from '@/lib/corpus/searchable-item';
import type { ShardRuns } from '@/lib/corpus/shards/shard-head';
import { literalMatcher } from '@/lib/engine/retrieve/match-literally';
import type { Candidates, Wanted } from '@/lib/engine/retrieve/postings';
import type { QueryPlan } from '@/lib/search/query-plan';
import type { Found } from './find-places';
import type { Places } from './place-sets';
import type { ShardTexts } from './shard-texts';

/** What candidates are chosen with. */
export interface ChoiceSources {
  /** Items in the collection. */
  readonly documents: number;
  readonly texts: ShardTexts;
  readonly runs: (signal?: AbortSignal) => Promise<ShardRuns>;
}

/**
 * Lists know scores in steps only: what is as good as the last one that is wanted is read too, up
 * to so many more texts.
 */
const MOST_SPARE_TEXTS = 10;
/** Texts read at once beyond those that are missing, where only the texts tell what is a hit. */
const SPARE_TEXTS = 6;
/** Where fewer of the candidates turn out to be hits, no more of them are read at once. */
const LEAST_SHARE = 1 / 3;
/** Texts read at most to see which of many candidates really hold a query. */
export const MOST_READ = 120;
/**
 * The same while none of them does: that there is nothing must be true. All grams of a text rarely
 * stand in many items that do not hold it, so this is hardly ever reached.
 */
const MOST_READ_FOR_ONE = 800;
/**
 * And where a number may be written in other ways: what stands beside it stands in many items, and
 * those that hold the query as it was typed are read first.
 */
const MOST_READ_FOR_A_NUMBER = 40;

/** A candidate with about what it scores. */
interface Candidate {
  readonly place: number;
  readonly score: number;
}

/** The first candidates in the order asked for, as far as it is known without their texts. */
async function firstOf(
  { places, scores }: Found,
  { wholes }: QueryPlan,
  { order, count }: Wanted,
  { runs, documents }: Pick<ChoiceSources, 'runs' | 'documents'>,
  signal?: AbortSignal,
): Promise<readonly Candidate[]> {
  const most = count + MOST_SPARE_TEXTS + MOST_READ_FOR_ONE;
  if (order === 'oldest') {
    const { dates } = await runs(signal);
    const undated = dates.reduce((sum, [date, items]) => sum + (date === '' ? items : 0), 0);
    const isDated = (place: number) => place < documents - undated;
    const [dated, others] = [places.filter(isDated), places.filter((one) => !isDated(one))];
    const oldest = dated.reverse().subarray(0, most);
    return [...oldest, ...others.subarray(0, most)].slice(0, most).map(withoutScore);
  }
  if (order === 'date' || wholes.length === 0) {
    return Array.from(places.subarray(0, most), withoutScore);
  }
  return bestOf(places, scores, most);
}

function withoutScore(place: number): Candidate {
  return { place, score: 0 };
}

/** The best so many, best first, of equal ones the newer first; not all of a long list is sorted. */
function bestOf(places: Places, scores: Float64Array, most: number): Candidate[] {
  const least = scores.length > most ? (scores.slice().sort().at(-most) ?? 0) : -1;
  const better: Candidate[] = [];
  const equal: Candidate[] = [];
  places.forEach((place, at) => {
    const score = scores[at] ?? 0;
    if (score > least) better.push({ place, score });
    else if (score === least && equal.length < most) equal.push({ place, score });
  });
  better.sort((a, b) => b.score - a.score || a.place - b.place);
  return [...better, ...equal].slice(0, most);
}

/** How many of the best to read, so that the exact scores can put the first ones in order. */
function enough(sorted: readonly Candidate[], wanted: number, step: number): number {
  const score = (at: number) => sorted[at]?.score ?? 0;
  const most = Math.min(sorted.length, wanted + MOST_SPARE_TEXTS);
  let count = Math.min(wanted, most);
  while (count < most && score(count) >= score(wanted - 1) - step) count++;
  return count;
}

/** The candidates that are worth reading: as many as are wanted, and some to spare. */
export async function chooseTexts(
  found: Found,
  plan: QueryPlan,
  wanting: Wanted,
  sources: ChoiceSources,
  signal?: AbortSignal,
): Promise<Candidates> {
  const { order, count: wanted } = wanting;
  const { texts } = sources;
  const sorted = await firstOf(found, plan, wanting, sources, signal);
  const { elsewhere, count, isExact, holders, step } = found;
  const isByDate = order !== 'relevance' || plan.wholes.length === 0;
  const least = isByDate ? Math.min(sorted.length, wanted) : enough(sorted, wanted, step);
  if (isExact) {
    const chosen = sorted.slice(0, least).map(({ place }) => place);
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
  const isHit = (entry: SearchableItem) => matcher.held(entry) !== null;
  const mostForOne = plan.numbers.length > 0 ? MOST_READ_FOR_A_NUMBER : MOST_READ_FOR_ONE;
  const read: number[] = [];
  let hits = 0;
  while (hits < least && read.length < Math.min(sorted.length, hits > 0 ? MOST_READ : mostForOne)) {
    // As many as are missing, at the share that were hits so far: each turn is a way to the server.
    const share = read.length > 0 ? Math.max(hits / read.length, LEAST_SHARE) : 1;
    const missing = Math.max(Math.ceil((least - hits) / share), SPARE_TEXTS);
    const until = read.length + (hits > 0 ? missing : Math.max(missing, read.length));
    const next = sorted.slice(read.length, until).map(({ place }) => place);
    hits += (await texts.read(next, signal)).filter(isHit).length;
    read.push(...next);
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
