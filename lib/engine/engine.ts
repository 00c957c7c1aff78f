import { standsAnywhere } from '@/lib/corpus/holds-text';
import type { LoadedIndex } from '@/lib/corpus/load-index';
import { type SearchableItem, searchableItems } from '@/lib/corpus/searchable-item';
import type { TextsArtefact } from '@/lib/corpus/texts-artefact';
import { parseDate } from '@/lib/domain/partial-date';
import type { CorrectionSources, correctQuery } from '@/lib/engine/interpret/correct-query';
import {
  type ParsedQuery,
  parseQuery,
  type ReadingSources,
} from '@/lib/engine/interpret/parse-query';
import { presentHit, presentItem } from '@/lib/engine/present/present';
import { countFacets } from '@/lib/engine/retrieve/count-facets';
import { passesFilters } from '@/lib/engine/retrieve/filter-matches';
import { MARK_NOTHING } from '@/lib/engine/retrieve/mark-rule';
import { type MatchSources, matchQuery } from '@/lib/engine/retrieve/match-query';
import { type Match, type Matches, NO_MATCHES } from '@/lib/engine/retrieve/matches';
import { byDate, byPlace, byRelevance } from '@/lib/engine/retrieve/order-matches';
import { createTermRanker } from '@/lib/engine/retrieve/rank-terms';
import { PARTIAL_LIMIT } from '@/lib/engine/retrieve/ranking';
import { createSuggester } from '@/lib/engine/suggest/suggester';
import {
  type Collection,
  NO_FILTERS,
  type SearchBackend,
  type SearchRequest,
} from '@/lib/search/contract';
import type { Correction, QueryNotice, SearchMode, Supplement } from '@/lib/search/query-plan';
import type { Fold } from '@/lib/text/fold';
import { FUNCTION_WORDS } from '@/lib/text/function-words';
import { isHan } from '@/lib/text/han';
import type { Readings } from '@/lib/text/readings';
import { createWordFinder } from '@/lib/text/word-boundaries';

/** Tables that few queries need, loaded by the first that does; null when that fails. */
export interface Supplements {
  /** A fold that knows the traditional characters too that stand in no text. */
  traditionalFold(): Promise<Fold | null>;
  readings(): Promise<Readings | null>;
  /** The code that reads a query which found nothing as another one. */
  corrector(): Promise<typeof correctQuery | null>;
}

interface Found extends Matches {
  readonly correction: Correction | null;
}

/** Puts texts and index together; the same in the browser and in Node. */
export function createEngine(
  texts: TextsArtefact,
  loaded: LoadedIndex,
  fold: Fold,
  supplements: Supplements,
): SearchBackend {
  const { sections, entities, synonyms } = texts;
  const entries = searchableItems(texts.items, entities, fold);
  const bodies = entries.map((entry) => entry.texts.body.text.length);
  const finder = createWordFinder(loaded.vocabulary);
  const averageLength = bodies.reduce((sum, length) => sum + length, 1) / (bodies.length || 1);
  const sources: MatchSources = {
    entries,
    averageLength,
    rankTerms: createTermRanker(loaded.plain, entries),
    words: { vocabulary: loaded.vocabulary, finder },
    synonyms,
  };
  const names = new Set(entities.map(({ name }) => fold(name).text));
  const characters = new Set(
    entries.flatMap((entry) => Object.values(entry.texts).flatMap(({ text }) => [...text])),
  );

  const reading: ReadingSources = {
    fold,
    sections,
    stands: (folded) => standsAnywhere(folded, entries),
    ids: new Map(entries.map(({ item }) => [fold(item.id).text, item.id])),
  };

  const suggest = createSuggester({
    items: entries,
    entities,
    reading,
    vocabulary: loaded.vocabulary,
    readings: supplements.readings,
    async countHits(text) {
      const unavailable = new Set<Supplement>();
      return (await find(await read(text, unavailable), 'smart', unavailable)).hits.length;
    },
  });

  let corrections: CorrectionSources | null = null;

  const simplified = new Set([...characters, ...[...FUNCTION_WORDS].join('')]);

  /** With the large table only for queries that hold a Han character that may be traditional. */
  async function read(text: string, unavailable: Set<Supplement>): Promise<ParsedQuery> {
    const isUnknown = [...fold(text).text].some((char) => isHan(char) && !simplified.has(char));
    const wide = isUnknown ? await supplements.traditionalFold() : fold;
    if (!wide) unavailable.add('traditional');
    return parseQuery(text, { ...reading, fold: wide ?? fold });
  }

  async function find(
    query: ParsedQuery,
    mode: SearchMode,
    unavailable: Set<Supplement>,
  ): Promise<Found> {
    if (query.records.length > 0) return findRecordsOf(query);
    const matches = matchQuery(query, sources, mode);
    const isFound = matches.hits.length > 0 || query.clauses.length === 0;
    // Characters that could not be read as simplified ones were not meant to be any other.
    if (isFound || mode === 'exact' || unavailable.has('traditional')) {
      return { ...matches, correction: null };
    }
    const [readings, correct] = await Promise.all([
      supplements.readings(),
      supplements.corrector(),
    ]);
    if (!readings || !correct) {
      unavailable.add('readings');
      return { ...matches, correction: null };
    }
    corrections ??= correctionSources(readings);
    for (const { query: other, correction } of correct(query, corrections)) {
      const { hits } = matchQuery(other, sources, mode);
      if (hits.length === 0) continue;
      const { tier } = correction;
      const typed = query.wholes[0]?.source ?? '';
      // Words of the correction that were never typed are not missing.
      const asTyped = (missing: readonly string[]) =>
        missing.filter((word) => typed.includes(word));
      return {
        hits: hits.map((hit) => ({ ...hit, tier, missing: asTyped(hit.missing) })),
        partial: [],
        correction,
      };
    }
    return { ...matches, correction: null };
  }

  /** The items that the query names, then what holds it literally. */
  function findRecordsOf(query: ParsedQuery): Found {
    const named = entries.filter(({ item }) => query.records.includes(item.id));
    const { hits } = matchQuery(query, sources, 'exact');
    const others = hits.filter(({ entry }) => !named.includes(entry));
    return {
      hits: [...named.map((entry) => whole(entry, NAMED)), ...others],
      partial: [],
      correction: null,
    };
  }

  function correctionSources(readings: Readings): CorrectionSources {
    return {
      entries,
      characters: [...characters],
      syllables: new Set([...characters].flatMap((char) => readings(char))),
      readings,
      vocabulary: loaded.vocabulary,
      finder,
      fold,
      isName: (text) => names.has(text),
    };
  }

  /** The items that all the earlier queries found. */
  async function itemsWithin(
    within: readonly string[],
    unavailable: Set<Supplement>,
  ): Promise<Set<SearchableItem>> {
    let items = new Set(entries);
    for (const text of within) {
      const { hits } = await find(await read(text, unavailable), 'smart', unavailable);
      const found = new Set(hits.map(({ entry }) => entry));
      items = new Set([...items].filter((entry) => found.has(entry)));
    }
    return items;
  }

  const collection: Collection = {
    sections,
    facets: countFacets(entries, NO_FILTERS),
    total: entries.length,
  };

  /** All that matches a request, its filters aside. */
  async function findAll(request: SearchRequest, unavailable: Set<Supplement>) {
    const query = await read(request.q, unavailable);
    const isBlank = query.wholes.length === 0;
    const found = isBlank ? browse(entries) : await find(query, request.mode, unavailable);
    const reach = request.within.length > 0 ? await itemsWithin(request.within, unavailable) : null;
    const isReached = ({ entry }: Match) => reach?.has(entry) ?? true;
    return {
      query,
      isBlank,
      hits: found.hits.filter(isReached),
      partial: found.partial.filter(isReached),
      correction: found.correction,
    };
  }

  return {
    collection: async () => collection,
    suggest,
    async search(request, { offset, limit }) {
      const unavailable = new Set<Supplement>();
      const found = await findAll(request, unavailable);
      // Without its table a name in traditional characters cannot be known for none.
      const told = unavailable.has('traditional') ? [] : found.query.notices;
      const passes = ({ entry }: Match) => passesFilters(entry, request);
      const order = request.sort === 'date' ? byDate : found.isBlank ? byPlace : byRelevance;
      const show = (one: Match) => presentHit(one, finder);
      const hits = found.hits.filter(passes).sort(order);
      return {
        request,
        offset,
        hits: hits.slice(offset, offset + limit).map(show),
        total: { count: hits.length, isExact: true },
        partial: found.partial.filter(passes).sort(byRelevance).slice(0, PARTIAL_LIMIT).map(show),
        near: null,
        chips: found.query.chips,
        notices: [...told, ...noSuchDays(request)],
        correction: found.correction,
        unavailable: [...unavailable],
        plan: { text: request.q, mode: request.mode },
      };
    },
    async facets(request) {
      const { hits } = await findAll(request, new Set());
      return {
        request,
        facets: countFacets(
          hits.map(({ entry }) => entry),
          request,
        ),
        inAllSections: hits.filter(({ entry }) => passesFilters(entry, request, 'section')).length,
        isExact: true,
      };
    },
    interpret: async ({ q, mode }) => ({ text: q, mode }),
    async present(id, { text, mode }) {
      const entry = entries.find(({ item }) => item.id === id);
      if (!entry) return null;
      const unavailable = new Set<Supplement>();
      const query = await read(text, unavailable);
      const { hits, partial } =
        query.wholes.length === 0 ? NO_MATCHES : await find(query, mode, unavailable);
      const own = [...hits, ...partial].find((one) => one.entry === entry);
      return presentItem(entry, own?.rule ?? MARK_NOTHING, finder);
    },
  };
}

function browse(entries: readonly SearchableItem[]): Found {
  return { hits: entries.map((entry) => whole(entry, 0)), partial: [], correction: null };
}

/** Closer than any text can follow a query: its own number is the item. */
const NAMED = Number.POSITIVE_INFINITY;

/** An item that is wanted as a whole, so that nothing in it is marked. */
function whole(entry: SearchableItem, closeness: number): Match {
  const rule = MARK_NOTHING;
  return { entry, tier: 'literal', closeness, score: 0, rule, rewritings: [], missing: [] };
}

/** The ends of the range of days, from an address, that no calendar has: no item is of such days. */
function noSuchDays({ q, from, to }: SearchRequest): QueryNotice[] {
  const days = [...new Set([from, to])].filter(
    (day) => day !== null && parseDate(day)?.precision !== 'day',
  );
  return days.map((day) => ({ kind: 'noSuchDay', text: day ?? '', without: q }));
}
