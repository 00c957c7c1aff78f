import { parseDate } from '@/lib/domain/partial-date';
import {
  ALL_MATCHES,
  type NearMatches,
  NO_FILTERS,
  type PageRange,
  type SearchBackend,
  type SearchRequest,
} from '@/lib/search/contract';
import type { QueryNotice, QueryPlan, Supplement } from '@/lib/search/query-plan';
import { answer, type Interpreter, offersFor, type Result } from './answer';
import { presentHit, presentItem } from './present/present';
import { countMatches } from './retrieve/count-facets';
import type { Narrowing, Postings } from './retrieve/postings';
import { FEW_HITS } from './retrieve/ranking';
import { retrieve } from './retrieve/retrieve';

/** What an engine is put together from; the same in the browser and in Node. */
export interface EngineParts extends Searchable, Pick<SearchBackend, 'collection' | 'suggest'> {
  /** Begins to read what a search is going to need; nothing waits for it. */
  readAhead?(request: SearchRequest, signal?: AbortSignal): void;
}

/** What queries are read with, and where they are looked up. */
interface Searchable extends Interpreter {
  readonly postings: Postings;
}

/** Interprets, retrieves and presents. */
export function createEngine(parts: EngineParts): SearchBackend {
  const { postings } = parts;
  const { finder } = postings;
  return {
    collection: parts.collection,
    suggest: parts.suggest,
    async search(request, range, signal) {
      parts.readAhead?.(request, signal);
      const { narrowing, unavailable } = await narrow(request, parts, signal);
      const stretch = stretchOf(range, postings);
      const ask = (one: QueryPlan) =>
        retrieve(one, postings, narrowing, request.sort, stretch, signal);
      const { plan, result, isNearLater } = await answer(request, parts, ask, signal);
      const offers = result.found === 0 ? await offersFor(plan, parts, ask, signal) : [];
      const isAlone = result.found === 0 && plan.correction === null;
      const near = isAlone ? await nearMatches(plan, parts, narrowing, false, signal) : null;
      return {
        request,
        offset: range.offset,
        hits: result.hits.map((match) => presentHit(match, plan, finder)),
        total: result.total,
        partial: result.partial.map((match) => presentHit(match, plan, finder)),
        near,
        mayHaveNear: isNearLater || hasNearBeside(plan, result),
        chips: plan.chips,
        notices: [...plan.notices, ...noSuchDays(request)],
        correction: plan.correction,
        offers,
        unavailable: [...new Set([...plan.unavailable, ...unavailable])],
        plan,
      };
    },
    async facets(request, signal) {
      const { narrowing } = await narrow(request, parts, signal);
      const { result } = await answer(
        request,
        parts,
        (plan) => countMatches(plan, postings, narrowing, signal),
        signal,
      );
      const { facets, inAllSections, isExact } = result;
      return { request, facets, inAllSections, isExact };
    },
    async near(request, signal) {
      const { narrowing } = await narrow(request, parts, signal);
      const { plan, result } = await answer(
        request,
        parts,
        (one) => retrieve(one, postings, narrowing, request.sort, COUNT, signal),
        signal,
        'now',
      );
      if (!hasNearBeside(plan, result)) return null;
      return nearMatches(plan, parts, narrowing, true, signal);
    },
    async interpret(request, signal) {
      return (await find(request, parts, COUNT, signal)).plan;
    },
    async present(id, plan, signal) {
      const [entry] = await postings.named([id], signal);
      return entry ? presentItem(entry, plan, finder) : null;
    },
  };
}

/** What is answered of a stretch: no more than will do, where each hit has to be fetched. */
function stretchOf({ offset, limit, enough = limit }: PageRange, { isFetching }: Postings) {
  return { offset, limit: isFetching ? Math.min(limit, enough) : limit };
}

/** Whether the words near to a plan that has some are told beside its few hits. */
function hasNearBeside(plan: QueryPlan, { found }: { readonly found: number }): boolean {
  const isOfFew = found > 0 && found < FEW_HITS && plan.correction === null;
  return isOfFew && plan.words.some(({ near }) => near !== undefined);
}

async function nearMatches(
  plan: QueryPlan,
  { nearCode, postings }: Searchable,
  narrowing: Narrowing,
  hasHits: boolean,
  signal?: AbortSignal,
): Promise<NearMatches | null> {
  if (plan.words.every(({ near }) => near === undefined)) return null;
  const code = await nearCode(signal);
  return code?.nearMatches(plan, postings, narrowing, hasHits, signal) ?? null;
}

/** Everything that one query finds. */
function find(
  query: Pick<SearchRequest, 'q' | 'mode'>,
  parts: Searchable,
  range: PageRange,
  signal?: AbortSignal,
) {
  const ask = (plan: QueryPlan) =>
    retrieve(plan, parts.postings, UNNARROWED, 'relevance', range, signal);
  return answer(query, parts, ask, signal);
}

const UNNARROWED: Narrowing = { filters: NO_FILTERS, within: null };

/** The number alone. */
const COUNT: PageRange = { offset: 0, limit: 0 };

/** How many items a text finds as it is searched for by default. */
export async function countHits(
  text: string,
  parts: Searchable,
  signal?: AbortSignal,
): Promise<number> {
  return (await find({ q: text, mode: 'smart' }, parts, COUNT, signal)).result.total.count;
}

/** Among which items is searched: those that pass the filters, of what all earlier queries found. */
async function narrow(
  filters: SearchRequest,
  parts: EngineParts,
  signal?: AbortSignal,
): Promise<{ narrowing: Narrowing; unavailable: readonly Supplement[] }> {
  let within: ReadonlySet<number> | null = null;
  const unavailable: Supplement[] = [];
  for (const q of filters.within) {
    const ask = (plan: QueryPlan) => allPlaces(plan, parts, signal);
    const { plan, result } = await answer({ q, mode: 'smart' }, parts, ask, signal);
    unavailable.push(...plan.unavailable);
    within = new Set(result.places.filter((place) => within?.has(place) ?? true));
  }
  return { narrowing: { filters, within }, unavailable };
}

/** Where all items lie that a plan finds. */
async function allPlaces(
  plan: QueryPlan,
  { postings }: Searchable,
  signal?: AbortSignal,
): Promise<Result & { readonly places: readonly number[] }> {
  const held = await postings.holding?.(plan, signal);
  if (held) return { found: held.length, whole: held.length, literal: held.length, places: held };
  const found = await retrieve(plan, postings, UNNARROWED, 'relevance', ALL_MATCHES, signal);
  return { ...found, places: found.hits.map(({ entry }) => entry.place) };
}

/** The ends of the range of days, from an address, that no calendar has: no item is of such days. */
function noSuchDays({ q, from, to }: SearchRequest): QueryNotice[] {
  const days = [...new Set([from, to])].filter(
    (day) => day !== null && parseDate(day)?.precision !== 'day',
  );
  return days.map((day) => ({ kind: 'noSuchDay', text: day ?? '', without: q }));
}
