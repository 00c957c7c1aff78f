import type { SearchableItem } from '@/lib/corpus/searchable-item';
import type { SearchFilters, SortOrder } from '@/lib/search/contract';
import type { QueryPlan } from '@/lib/search/query-plan';
import type { WordFinder } from '@/lib/text/word-boundaries';

/** What is wanted of the matches: others need not be read. */
export interface Wanted {
  readonly filters: SearchFilters;
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
  /** For each clause the items that hold it; null where these are to be counted among `places`. */
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
  candidates(plan: QueryPlan, wanted: Wanted, signal?: AbortSignal): Promise<Candidates>;
  /** Items that hold any of the words, pairs of characters or characters, each with its score. */
  rank(plan: QueryPlan, signal?: AbortSignal): Promise<ReadonlyMap<number, number>>;
  /** The items of these ids, in the order of the collection. */
  named(ids: readonly string[], signal?: AbortSignal): Promise<readonly SearchableItem[]>;
  /** The items at these places, in the order of the places. */
  read(places: readonly number[], signal?: AbortSignal): Promise<readonly SearchableItem[]>;
}
