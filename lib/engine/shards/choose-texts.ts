import type { SearchableItem } from '@/lib/corpus/searchable-item';
import type { ShardRuns } from '@/lib/corpus/shards/shard-head';
import { literalMatcher } from '@/lib/engine/retrieve/match-literally';
import type { Candidates, Wanted } from '@/lib/engine/retrieve/postings';
import type { QueryPlan } from '@/lib/search/query-plan';
import type { Found } from './find-places';
import type { Places } from './place-sets';
import type { ShardTexts } from './shard-texts';
import { claimOf, closenessOf } from './weigh-places';

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
/** Of more that are as good as one another none is likelier to be among the best for being read. */
const MOST_ALIKE = 50;
/** Results that are put in order together: a first page. */
const GROUP = 10;
/** Texts read at once beyond those that are missing, where only the texts tell what is a hit. */
const SPARE_TEXTS = 6;
/** Where fewer of the candidates turn out to be hits, no more of them are read at once. */
const LEAST_SHARE = 1 / 3;
/** Of the candidates so many are put in order: more than are ever read. */
const MOST_IN_ORDER = 800;

/** What is worth reading. */
export interface Chosen {
  readonly candidates: Candidates;
  /** How many of them are known to hold the plan. */
  readonly hits: number;
}

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
  const most = count + MOST_SPARE_TEXTS + MOST_IN_ORDER;
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

/**
 * How many of the best to read from a place on, so that the exact scores can put the first ones in
 * order.
 */
function enough(sorted: readonly Candidate[], from: number, wanted: number, step: number): number {
  const until = from + wanted;
  const least = (sorted[until - 1]?.score ?? 0) - step;
  const behind = sorted.findIndex(({ score }, at) => at >= until && score < least);
  const alike = Math.max(0, (behind < 0 ? sorted.length : behind) - until);
  const spare = alike > MOST_ALIKE ? 0 : Math.min(alike, MOST_SPARE_TEXTS);
  return Math.min(sorted.length, until + spare) - from;
}

/**
 * The best in groups, each of which the exact scores put in order: the same however many are wanted,
 * so that no page repeats what stood on the one before.
 */
function groupsOf(sorted: readonly Candidate[], wanted: number): Map<number, number> {
  const groups = new Map<number, number>();
  for (let group = 0; groups.size < Math.min(wanted, sorted.length); group++) {
    const from = groups.size;
    const until = from + enough(sorted, from, GROUP, 0);
    for (const { place } of sorted.slice(from, until)) groups.set(place, group);
  }
  return groups;
}

/** The candidates that are worth reading: as many as are wanted, and some to spare. */
export async function chooseTexts(
  found: Found,
  plan: QueryPlan,
  wanting: Wanted,
  sources: ChoiceSources,
  signal?: AbortSignal,
): Promise<Chosen> {
  const { order, count: wanted } = wanting;
  const { texts } = sources;
  const sorted = await firstOf(found, plan, wanting, sources, signal);
  const { elsewhere, count, isExact, holders, step, limits } = found;
  const isByDate = order !== 'relevance' || plan.wholes.length === 0;
  if (isExact) {
    const groups = isByDate ? null : groupsOf(sorted, wanted);
    const first = groups ? [...groups.keys()] : sorted.slice(0, wanted).map(({ place }) => place);
    const candidates = {
      places: first.sort(rising),
      more: count - first.length,
      isMoreSure: true,
      elsewhere: elsewhere.length,
      holders,
      groups,
    };
    return { candidates, hits: first.length };
  }
  const least = isByDate ? Math.min(sorted.length, wanted) : enough(sorted, 0, wanted, step);
  const matcher = literalMatcher(plan);
  const heldBy = (entry: SearchableItem) => matcher.held(entry) ?? [];
  const read: number[] = [];
  /** Of those that hold it, how closely. */
  const hits: number[] = [];
  // What may hold it more closely than a hit belongs before it.
  const settled = () => {
    const claim = claimOf(sorted[read.length]?.score ?? 0);
    return hits.filter((closeness) => closeness >= claim).length;
  };
  const most = () => Math.min(sorted.length, hits.length > 0 ? limits.onceSome : limits.whileNone);
  while (settled() < least && read.length < most()) {
    // As many as are missing, at the share that were hits so far: each turn is a way to the server.
    const share = read.length > 0 ? Math.max(settled() / read.length, LEAST_SHARE) : 1;
    const missing = Math.max(Math.ceil((least - settled()) / share), SPARE_TEXTS);
    const until = read.length + (hits.length > 0 ? missing : Math.max(missing, read.length));
    const next = sorted.slice(read.length, Math.min(until, most())).map(({ place }) => place);
    const held = (await texts.read(next, signal)).flatMap(heldBy);
    hits.push(...held.map(({ whole }) => closenessOf(whole, plan)));
    read.push(...next);
  }
  const others =
    hits.length > 0 ? [] : await texts.read([...elsewhere.slice(0, SPARE_TEXTS)], signal);
  const candidates = {
    places: read.sort(rising),
    more: count - read.length,
    isMoreSure: false,
    elsewhere: others.flatMap(heldBy).length,
    holders,
    groups: null,
  };
  return { candidates, hits: hits.length };
}

function rising(a: number, b: number): number {
  return a - b;
}
