import type { SearchableItem } from '@/lib/corpus/searchable-item';
import { literalMatcher } from '@/lib/engine/retrieve/match-literally';
import type { Candidates, Wanted } from '@/lib/engine/retrieve/postings';
import type { QueryPlan } from '@/lib/search/query-plan';
import type { Found } from './find-places';
import { type Candidate, firstCandidates, type OrderSources } from './first-candidates';
import type { ShardTexts } from './shard-texts';
import { claimOf, closenessOf } from './weigh-places';

/** What candidates are chosen with. */
export interface ChoiceSources extends OrderSources {
  readonly texts: ShardTexts;
}

/**
 * Lists know scores in steps only: what is as good as the last one that is wanted is read too, up
 * to so many more texts.
 */
const MOST_SPARE_TEXTS = 40;
/** Of more that are as good as one another none is likelier to be among the best for being read. */
const MOST_ALIKE = 60;
/** Results that are put in order together: a first page. */
const GROUP = 10;
/** Texts read at once beyond those that are missing, where only the texts tell what is a hit. */
const SPARE_TEXTS = 6;
/** Where fewer of the candidates turn out to be hits, no more of them are read at once. */
const LEAST_SHARE = 1 / 3;
/** What is worth reading. */
export interface Chosen {
  readonly candidates: Candidates;
  /** How many of them are known to hold the plan. */
  readonly hits: number;
  /** By place the groups that have all their results, so that nothing that is found later is of them. */
  readonly whole: ReadonlyMap<number, number>;
  /** As many as are wanted are in such groups. */
  readonly isEnough: boolean;
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

/**
 * The candidates that are worth reading: as many as are wanted, and some to spare.
 *
 * @param before groups of what was found of the plan with less effort: they stay as they are
 */
export async function chooseTexts(
  found: Found,
  plan: QueryPlan,
  wanting: Wanted,
  sources: ChoiceSources,
  signal?: AbortSignal,
  before: ReadonlyMap<number, number> = new Map(),
): Promise<Chosen> {
  const { texts } = sources;
  const all = await firstCandidates(found, plan, wanting, sources, signal);
  const isByDate = wanting.order !== 'relevance' || plan.wholes.length === 0;
  if (found.isExact) return chooseByLists(found, all, wanting, isByDate);
  const { count: wanted } = wanting;
  const { elsewhere, count, holders, step, limits } = found;
  const sorted = before.size > 0 ? all.filter(({ place }) => !before.has(place)) : all;
  const matcher = literalMatcher(plan);
  const heldBy = (entry: SearchableItem) => matcher.held(entry) ?? [];
  const groups = new Map<number, number>();
  /** Of those that hold it, how closely. */
  const hits: number[] = [];
  async function read(places: readonly number[], groupOf: (place: number) => number) {
    for (const place of places) groups.set(place, groupOf(place));
    const held = (await texts.read(places, signal)).flatMap(heldBy);
    hits.push(...held.map((one) => closenessOf(one.whole, plan)));
  }
  let at = 0;
  // What may hold it more closely than a hit belongs before it.
  const settled = () => {
    const claim = claimOf(sorted[at]?.score ?? 0);
    return hits.filter((closeness) => closeness >= claim).length;
  };
  const most = (until: number) =>
    Math.min(sorted.length, hits.length > 0 ? limits.onceSome(until) : limits.whileNone);
  await read([...before.keys()], (place) => before.get(place) ?? 0);
  const known = hits.length;
  let group = Math.max(-1, ...before.values()) + 1;
  let whole = before;
  const size = isByDate ? wanted : Math.min(GROUP, wanted);
  // What all groups are going to read is on its way at once.
  const ahead = Math.min(sorted.length, wanted, limits.whileNone);
  if (ahead > size) texts.read(placesOf(sorted.slice(0, ahead)), signal).catch(() => {});
  const last = Math.min(wanted, known + sorted.length);
  for (let until = 0; until < last || group === 0; group++) {
    until = size * (group + 1);
    const missing = Math.max(0, until - known);
    const least = known + (isByDate ? missing : enough(sorted, 0, missing, step));
    while (settled() < least && at < most(until)) {
      // As many as are missing, at the share that were hits so far: each turn is a way to the server.
      const share = at > 0 ? Math.max(settled() / groups.size, LEAST_SHARE) : 1;
      const wantedNow = Math.max(Math.ceil((least - settled()) / share), SPARE_TEXTS);
      const more = hits.length > 0 ? wantedNow : Math.max(wantedNow, at);
      const next = placesOf(sorted.slice(at, Math.min(at + more, most(until))));
      const own = group;
      at += next.length;
      await read(next, () => own);
    }
    if (settled() >= until) whole = new Map(groups);
  }
  const others =
    hits.length > 0 ? [] : await texts.read([...elsewhere.slice(0, SPARE_TEXTS)], signal);
  const candidates = {
    places: [...groups.keys()].sort(rising),
    more: count - groups.size,
    isMoreSure: false,
    elsewhere: others.flatMap(heldBy).length,
    holders,
    groups: isByDate ? null : groups,
  };
  return { candidates, hits: hits.length, whole, isEnough: settled() >= wanted };
}

/** Where every candidate holds the plan, none need be read to know it. */
function chooseByLists(
  { count, elsewhere, holders }: Found,
  sorted: readonly Candidate[],
  { count: wanted }: Wanted,
  isByDate: boolean,
): Chosen {
  const groups = isByDate ? null : groupsOf(sorted, wanted);
  const first = groups ? [...groups.keys()] : placesOf(sorted.slice(0, wanted));
  const candidates = {
    places: first.sort(rising),
    more: count - first.length,
    isMoreSure: true,
    elsewhere: elsewhere.length,
    holders,
    groups,
  };
  return { candidates, hits: first.length, whole: new Map(), isEnough: true };
}

function placesOf(candidates: readonly Candidate[]): number[] {
  return candidates.map(({ place }) => place);
}

function rising(a: number, b: number): number {
  return a - b;
}
