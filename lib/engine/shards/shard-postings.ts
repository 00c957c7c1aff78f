import type { ShardHead } from '@/lib/corpus/shards/shard-head';
import { literalMatcher } from '@/lib/engine/retrieve/match-literally';
import type { Postings, Wanted } from '@/lib/engine/retrieve/postings';
import { NO_FILTERS, type SearchFilters } from '@/lib/search/contract';
import type { QueryPlan } from '@/lib/search/query-plan';
import type { Fold } from '@/lib/text/fold';
import type { WordFinder } from '@/lib/text/word-boundaries';
import { type ChoiceSources, chooseTexts } from './choose-texts';
import { countPlaces } from './count-places';
import { findInOnePiece } from './find-in-one-piece';
import { type Found, findAllPlaces, findPlaces, type PlaceSources, reachOf } from './find-places';
import { itemsNumbered } from './items-numbered';
import { intersection } from './place-sets';
import { holdersOfWords, rankGrams } from './rank-grams';
import { ENOUGH_LITERAL } from './wants-words';

/** Of an earlier query that only the texts tell the holders of, so many are searched within. */
const MOST_WITHIN = 120;

/** What shards are searched with. */
export interface ShardSources extends PlaceSources, ChoiceSources {
  readonly head: ShardHead;
  readonly fold: Fold;
  /** The section of each item. */
  readonly sections: (signal?: AbortSignal) => Promise<string>;
  readonly finder: WordFinder;
}

/** The postings of a collection in shards: what a query needs is fetched, and nothing else. */
export function createShardPostings(sources: ShardSources): Postings {
  const { documents, head, fold, lists, texts, finder } = sources;
  return {
    documents,
    averageLength: head.averageLength,
    finder,
    isFetching: true,
    browsing: 'date',
    enoughLiteral: ENOUGH_LITERAL,
    async candidates(plan, wanted, signal) {
      // Who wants the number alone wants to know, too, whether there is one.
      const some = { ...wanted, count: Math.max(1, wanted.count) };
      const inOnePiece = await findInOnePiece(plan, some, sources, signal);
      if (inOnePiece) {
        const chosen = await chooseTexts(inOnePiece, plan, some, sources, signal);
        if (chosen.hits > 0) return chosen.candidates;
      }
      const found = await findPlaces(plan, wanted, reachOf(plan, wanted), sources, signal);
      // Their words are going to be asked for: beside the texts, not after them.
      const isFew = found.count > 0 && found.count < ENOUGH_LITERAL;
      if (isFew && plan.tiers.includes('words')) {
        holdersOfWords(plan, lists, signal).catch(() => {});
      }
      const { candidates, isEnough, whole } = await chooseTexts(
        found,
        plan,
        wanted,
        sources,
        signal,
      );
      if (!found.hasBestOnly || found.isExact || isEnough) return candidates;
      const all = await findPlaces(plan, wanted, 'all', sources, signal);
      return (await chooseTexts(all, plan, wanted, sources, signal, whole)).candidates;
    },
    rank: (plan, literal, signal) => rankGrams(plan, literal, lists, documents, signal),
    async named(ids, signal) {
      const found = ids.map(async (id) => {
        const entries = await itemsNumbered(id, lists, texts, fold, signal);
        return entries.filter(({ item }) => item.id === id);
      });
      return (await Promise.all(found)).flat();
    },
    read: (wanted, signal) => texts.read(wanted, signal),
    async holding(plan, signal) {
      if (plan.records.length > 0) return null;
      const found = await findAllPlaces(plan, sources, signal);
      const held = found.isExact ? found.places : await chosen(found, plan, sources, signal);
      return held.length > 0 ? [...held] : null;
    },
    async count(plan, { filters, within }, signal) {
      // Without the filters: each facet is counted as if its own were not set.
      const found = await findAllPlaces(plan, sources, signal);
      // What holds only the words, the texts tell, and they were read for the results.
      if (plan.tiers.includes('words') && found.count < ENOUGH_LITERAL) return null;
      const held = within ? found.places.filter((place) => within.has(place)) : found.places;
      const without = async (cleared: Partial<SearchFilters>) => {
        const passing = await sources.places.passing({ ...filters, ...cleared }, signal);
        return passing ? intersection(held, passing) : held;
      };
      const [section, issue, date, runs, column] = await Promise.all([
        without({ section: null }),
        without({ issue: null }),
        without({ from: null, to: null }),
        sources.runs(signal),
        sources.sections(signal),
      ]);
      return {
        facets: countPlaces({ section, issue, date }, head, runs, column),
        inAllSections: section.length,
        isExact: found.isExact,
        found: found.count,
        whole: found.count,
        literal: found.count,
      };
    },
  };
}

/** Which of the items that may hold a plan do, as far as they are read. */
async function chosen(
  found: Found,
  plan: QueryPlan,
  sources: ShardSources,
  signal?: AbortSignal,
): Promise<readonly number[]> {
  const wanted: Wanted = {
    filters: NO_FILTERS,
    within: null,
    order: 'relevance',
    count: MOST_WITHIN,
  };
  const { candidates } = await chooseTexts(found, plan, wanted, sources, signal);
  const entries = await sources.texts.read(candidates.places, signal);
  const matcher = literalMatcher(plan);
  const held = entries.filter((entry) => matcher.held(entry) !== null);
  return held.map(({ place }) => place);
}
