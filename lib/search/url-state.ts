import type { SortOrder } from './search-types';

/** Everything of a search that lives in the address: `/?q=…&section=<slug>&sort=date`. */
export interface SearchState {
  /** What the reader typed, unfolded. Blank text is the same as no query. */
  readonly q: string;
  /** Slug of a section or subsection, or null for all. */
  readonly section: string | null;
  readonly sort: SortOrder;
}

export const EMPTY_STATE: SearchState = { q: '', section: null, sort: 'relevance' };

/**
 * Reads `location.search`, with or without its `?`. Unknown and missing values become defaults;
 * `isSection` says which slugs exist (by default any slug-shaped word is let through).
 */
export function parseSearchState(
  search: string,
  isSection: (slug: string) => boolean = isSlug,
): SearchState {
  const params = new URLSearchParams(search);
  const q = params.get('q') ?? '';
  const section = params.get('section');
  return {
    q: q.trim() === '' ? '' : q,
    section: section !== null && isSection(section) ? section : null,
    sort: params.get('sort') === 'date' ? 'date' : 'relevance',
  };
}

/**
 * The query string of a state, with its `?`, or '' where everything is at its default.
 * Lone surrogates cannot stand in an address: they become U+FFFD.
 */
export function serialiseSearchState({ q, section, sort }: SearchState): string {
  const params = new URLSearchParams();
  if (q.trim() !== '') params.set('q', q);
  if (section !== null) params.set('section', section);
  if (sort !== 'relevance') params.set('sort', sort);
  return params.size === 0 ? '' : `?${params}`;
}

function isSlug(value: string): boolean {
  return /^[a-z0-9-]+$/.test(value);
}
