import type { SearchableItem } from '@/lib/corpus/searchable-item';
import type { FacetAnswer, SearchFilters, SortOrder } from '@/lib/search/contract';
import type { QueryPlan } from '@/lib/search/query-plan';
import type { WordFinder } from '@/lib/text/word-boundaries';

/** Among which of the matches is searched. */
export interface Narrowing {
  readonly filters: SearchFilters;
  /** Places of the items that all earlier queries found; null where there was none. */
  readonly within: ReadonlySet<number> | null;
}

/** The numbers beside the filters for the items that match a plan. */
export interface Counted extends Omit<FacetAnswer, 'request'> {
  /** Number of matches, however they are narrowed. */
  readonly found: number;
  /** Number of those that hold all that was asked for. */
  readonly whole: number;
  /** Number of these that literally hold it. */
  readonly literal: number;
}

/** What is wanted of the matches: others need not be read. */
export interface Wanted extends Narrowing {
  readonly order: SortOrder;
  /** So many of them, best first; Infinity for all. */
  readonly count: number;
}

/** Items that may literally hold a plan, its variants aside. */
export interface Candidates {
  /** Places in the collection: among them is every item that holds it, `more` aside. */
  readonly places: readonly number[];
  /** Further ones that may hold it and of which nobody wants to know more. */
  readonly more: number;
  /** All of the further ones do hold it. */
  readonly isMoreSure: boolean;
  /** So many besides hold it but do not pass the filters, at least. */
  readonly elsewhere: number;
  /** For each clause the items that hold it; null where these are to be counted among `places`. */
  readonly holders: readonly number[] | null;
  /**
   * By place: the items of a group come before those of the next, whatever they score; null where
   * scores alone tell, because all items are among `places`.
   */
  readonly groups: ReadonlyMap<number, number> | null;
}

/** Items by how well they hold the words of a plan. */
export interface Ranked {
  /** By place. */
  readonly scores: ReadonlyMap<number, number>;
  /** For each word of the plan the items that hold it; null where these are to be counted. */
  readonly holders: readonly number[] | null;
}

/**
 * Where the items of a collection are found and read: in memory, or in files that are read when a
 * query asks for them. Items go by their place in the collection, from 0, newest first.
 */
export interface Postings {
  /** Items in the collection. */
  readonly documents: number;
  /** Of a body, in folded UTF-16 units. */
  readonly averageLength: number;
  /** Where words stand in the texts. */
  readonly finder: WordFinder;
  /** Words are asked for where fewer items than this literally hold a plan. */
  readonly enoughLiteral: number;
  /** Reading an item is a request of its own. */
  readonly isFetching: boolean;
  /** The order of the whole collection, when nothing is searched for. */
  readonly browsing: 'contents' | 'date';
  candidates(plan: QueryPlan, wanted: Wanted, signal?: AbortSignal): Promise<Candidates>;
  /**
   * Items that hold any of the words, pairs of characters or characters.
   * @param literal so many are known that literally hold the plan
   */
  rank(plan: QueryPlan, literal: number, signal?: AbortSignal): Promise<Ranked>;
  /**
   * By place, 1 for each item in which a folded text stands and 0 for all others; left out where
   * that is not to be had without reading items.
   */
  standing?(text: string): Uint8Array;
  /** The items of these ids, in the order of the collection. */
  named(ids: readonly string[], signal?: AbortSignal): Promise<readonly SearchableItem[]>;
  /** The items at these places, in the order of the places. */
  read(places: readonly number[], signal?: AbortSignal): Promise<readonly SearchableItem[]>;
  /**
   * The places of all items that literally hold a plan, where they are to be had without reading
   * all of these; null where it has to be searched for.
   */
  holding?(plan: QueryPlan, signal?: AbortSignal): Promise<readonly number[] | null>;
  /** The numbers beside the filters; null where they are not to be had without reading items. */
  count?(plan: QueryPlan, narrowing: Narrowing, signal?: AbortSignal): Promise<Counted | null>;
}
