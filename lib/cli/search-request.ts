import type { SearchRequest } from '@/lib/search/search-types';

/** The request of a reader who typed `text` and changed nothing else, but for what is given. */
export function searchRequest(text: string, more: Partial<SearchRequest> = {}): SearchRequest {
  return { text, section: null, sort: 'relevance', ...more };
}
