import { EMPTY_SEARCH } from './address';
import type { SearchRequest } from './contract';

/** A request with everything at its default but what is given. */
export function searchRequest(q: string, more: Partial<SearchRequest> = {}): SearchRequest {
  return { ...EMPTY_SEARCH, q, ...more };
}
