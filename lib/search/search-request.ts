import { NO_FILTERS, type SearchRequest } from './contract';

/** A request with everything at its default but what is given. */
export function searchRequest(text: string, more: Partial<SearchRequest> = {}): SearchRequest {
  return { text, within: [], mode: 'smart', sort: 'relevance', ...NO_FILTERS, ...more };
}
