import { NO_FILTERS, type SearchFilters, type SearchRequest } from './contract';

/** Nothing is searched and nothing chosen: the bare contents. */
export const EMPTY_SEARCH: SearchRequest = {
  q: '',
  ...NO_FILTERS,
  within: [],
  mode: 'smart',
  sort: 'relevance',
};

const SLUG = /^[a-z0-9-]+$/;
const ISSUE = /^[\w-]+$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const NAME = /\S/;

/** Parameter and form of each filter, in the order in which they are written. */
const FILTERS = [
  ['section', SLUG],
  ['issue', ISSUE],
  ['from', DAY],
  ['to', DAY],
  ['person', NAME],
  ['county', NAME],
] as const satisfies readonly (readonly [keyof SearchFilters, RegExp])[];

/**
 * Reads the query string of an address, with or without its `?`:
 * `?q=…&section=<slug>&from=2023-05-01&to=2023-05-10&person=…&county=…&in=…&mode=exact&sort=<date|oldest>`.
 * Unknown and missing values become defaults;
 * `isSection` says which slugs exist (by default any slug-shaped word is let through).
 */
export function parseSearch(
  search: string,
  isSection: (slug: string) => boolean = () => true,
): SearchRequest {
  const params = new URLSearchParams(search);
  if ([...params].length === 0) return EMPTY_SEARCH;
  const q = params.get('q') ?? '';
  const sort = params.get('sort');
  const filters: { -readonly [Name in keyof SearchFilters]: SearchFilters[Name] } = {
    ...NO_FILTERS,
  };
  for (const [name, form] of FILTERS) {
    const value = params.get(name);
    if (value === null || !form.test(value)) continue;
    if (name === 'section' && !isSection(value)) continue;
    filters[name] = value;
  }
  return {
    q: q.trim() === '' ? '' : q,
    ...filters,
    within: params.getAll('in').filter((query) => query.trim() !== ''),
    mode: params.get('mode') === 'exact' ? 'exact' : 'smart',
    sort: sort === 'date' || sort === 'oldest' ? sort : 'relevance',
  };
}

/**
 * The query string of a search, with its `?`, or '' where everything is at its default.
 * Lone surrogates cannot stand in an address: they become U+FFFD.
 */
export function serialiseSearch(state: SearchRequest): string {
  const params = new URLSearchParams();
  if (state.q.trim() !== '') params.set('q', state.q);
  for (const [name] of FILTERS) {
    const value = state[name];
    if (value !== null) params.set(name, value);
  }
  for (const query of state.within) params.append('in', query);
  if (state.mode !== 'smart') params.set('mode', state.mode);
  if (state.sort !== 'relevance') params.set('sort', state.sort);
  return params.size === 0 ? '' : `?${params}`;
}

/**
 * A site path with a search in its fragment, which browsers keep to themselves: no server hears of
 * it. The search page and the items read it there.
 */
export function withSearch(path: string, state: SearchRequest): string {
  const search = serialiseSearch(state);
  return search === '' ? path : `${path}#${search.slice(1)}`;
}

/** The query string that a fragment holds, with `?`; blank where it names a place on the page. */
export function searchOfFragment(hash: string): string {
  return /^#[a-z]+=/.test(hash) ? `?${hash.slice(1)}` : '';
}
