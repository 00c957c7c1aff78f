import type { ShardRuns } from '@/lib/corpus/shards/shard-head';
import type { Wanted } from '@/lib/engine/retrieve/postings';
import type { QueryPlan } from '@/lib/search/query-plan';
import type { Found } from './find-places';
import type { Places } from './place-sets';

/** Besides those that are wanted so many are put in order: more than are ever read. */
const MOST_IN_ORDER = 810;

/** What candidates are put in order with. */
export interface OrderSources {
  /** Items in the collection. */
  readonly documents: number;
  readonly runs: (signal?: AbortSignal) => Promise<ShardRuns>;
}

/** A candidate with about what it scores. */
export interface Candidate {
  readonly place: number;
  readonly score: number;
}

/** The first that may be wanted in the order asked for, as far as it is known without their texts. */
export async function firstCandidates(
  { places, scores }: Found,
  { wholes }: QueryPlan,
  { order, count }: Wanted,
  { runs, documents }: OrderSources,
  signal?: AbortSignal,
): Promise<readonly Candidate[]> {
  const most = count + MOST_IN_ORDER;
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
