import type { SearchRequest } from '@/lib/search/search-types';
import { type SearchState, serialiseSearchState } from '@/lib/search/url-state';

/** What to ask the engine for a state of the page. */
export function requestOf({ q, ...rest }: SearchState): SearchRequest {
  return { text: q, ...rest };
}

/** The query string of a request's search, with `?`; blank for the bare contents. */
export function addressOf({ text, ...rest }: SearchRequest): string {
  return serialiseSearchState({ q: text, ...rest });
}
