import type { MarkedItem, SearchAnswer, SearchRequest } from '@/lib/search/search-types';
import type { SearchFailure } from './protocol';

/** Rejection of every client call: carries what the page needs to help the reader. */
export class SearchError extends Error {
  constructor(readonly failure: SearchFailure) {
    super(failure.message);
    this.name = 'SearchError';
  }
}

export interface SearchClient {
  /** Loads the artefacts. Safe to call again after a failure: that is the retry. */
  open(): Promise<void>;
  /**
   * Answers the request, or null when a newer search was asked for before the answer came
   * (a stale answer, to be dropped).
   */
  search(request: SearchRequest): Promise<SearchAnswer | null>;
  /** The item's text with the marks of a query, or null when there is no such item. */
  mark(id: string, text: string): Promise<MarkedItem | null>;
}

/** The client of this page: one worker, or the main thread where no worker can start. */
export declare function searchClient(): SearchClient;
