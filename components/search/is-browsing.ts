import type { SearchFilters } from '@/lib/search/search-types';
import type { SearchState } from '@/lib/search/url-state';

/** Whether nothing was asked: then the contents are shown, narrowed by the filters. */
export function isBrowsing({ q, within }: Pick<SearchState, 'q' | 'within'>): boolean {
  return q.trim() === '' && within.length === 0;
}

/** The contents know their own sections; everything else is the engine's to answer. */
export function needsEngine(state: SearchState): boolean {
  const { issue, from, to, person, county } = state;
  return !isBrowsing(state) || [issue, from, to, person, county].some((value) => value !== null);
}

export function hasFilters({ section, issue, from, to, person, county }: SearchFilters): boolean {
  return [section, issue, from, to, person, county].some((value) => value !== null);
}
