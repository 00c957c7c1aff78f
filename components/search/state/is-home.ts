import { NO_FILTERS, type SearchFilters, type SearchRequest } from '@/lib/search/contract';

/** Whether nothing was asked: then the page shows what there is. Everything else is searched for. */
export function isHome(request: SearchRequest): boolean {
  return request.q.trim() === '' && request.within.length === 0 && !hasFilters(request);
}

function hasFilters(filters: SearchFilters): boolean {
  return (Object.keys(NO_FILTERS) as (keyof SearchFilters)[]).some(
    (name) => filters[name] !== null,
  );
}
