import type { SearchFilters, SearchRequest } from '@/lib/search/contract';

/** Whether nothing was asked: then the contents are shown, narrowed by the filters. */
export function isBrowsing({ q, within }: SearchRequest): boolean {
  return q.trim() === '' && within.length === 0;
}

/** The contents know their own sections; everything else is the engine's to answer. */
export function needsEngine(request: SearchRequest): boolean {
  return !isBrowsing(request) || hasFilters({ ...request, section: null });
}

export function hasFilters({ section, issue, from, to, person, county }: SearchFilters): boolean {
  return [section, issue, from, to, person, county].some((value) => value !== null);
}
