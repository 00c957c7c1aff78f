import { type SearchState, serialiseSearchState } from '@/lib/search/address';
import type { SearchRequest } from '@/lib/search/contract';

/** What to ask the engine for a state of the page. */
export function requestOf({ q, ...rest }: SearchState): SearchRequest {
  return { text: q, ...rest };
}

/** The query string of a request's search, with `?`; blank for the bare contents. */
export function addressOf({ text, ...rest }: SearchRequest): string {
  return serialiseSearchState({ q: text, ...rest });
}

/**
 * A site path with a search in its fragment, which browsers keep to themselves: no server hears of
 * it. The search page and the items read it there.
 */
export function withSearch(path: string, state: SearchState): string {
  const search = serialiseSearchState(state);
  return search === '' ? path : `${path}#${search.slice(1)}`;
}

/** The query string that a fragment holds, with `?`; blank where it names a place on the page. */
export function searchOfFragment(hash: string): string {
  return /^#[a-z]+=/.test(hash) ? `?${hash.slice(1)}` : '';
}
