import type { SearchFailure } from '@/lib/backends/worker/protocol';
import { EMPTY_SEARCH } from '@/lib/search/address';
import {
  type FacetAnswer,
  type Hit,
  type NearMatches,
  type SearchPage,
  type SearchRequest,
  type Suggestion,
  TYPED,
} from '@/lib/search/contract';
import { isHome } from './is-home';
import { PAGE_LENGTH } from './page-length';

/** Everything that the search page knows: `reduce` makes it out of what happens, nothing else does. */
export interface PageState {
  /** What the reader asks: what stands in the box, and soon in the address. */
  readonly request: SearchRequest;
  readonly view: PageView;
  readonly list: SuggestionState;
  /** Whether the filters lie over the page, on a narrow screen. */
  readonly isSheetOpen: boolean;
}

/**
 * What is rendered. A key changes nothing here until its answer is there: then everything it changes
 * is rendered in one step.
 */
export interface PageView {
  readonly request: SearchRequest;
  /** The latest answer; while the next one is under way the one before. */
  readonly found: Found | null;
  /**
   * The latest answer that typing rested at, or that was not typed for. What stands around the list
   * is of it: changed at every key it would flicker, and keep the next key waiting.
   */
  readonly settled: SearchPage | null;
  /** Whether `found` answers `request`. */
  readonly isCurrent: boolean;
  readonly failure: SearchFailure | null;
  /** The latest numbers, perhaps of the request before. */
  readonly facets: FacetAnswer | null;
  /** When the answer takes noticeably long. */
  readonly isLate: boolean;
  /** While more keys may follow. */
  readonly isTyping: boolean;
}

/** An answer, with the further hits that were asked for. */
export interface Found {
  readonly page: SearchPage;
  /** From the first on. */
  readonly hits: readonly Hit[];
  /** Of the page, or what was asked for after it. */
  readonly near: NearMatches | null;
  /** Of what is behind these hits; `filling` while the first page is not complete. */
  readonly more: 'ready' | 'filling' | 'loading' | 'failed';
}

/** The list under the box. */
export interface SuggestionState {
  /** Recent searches for an empty box, completions of what stands there; null for neither. */
  readonly kind: 'recent' | 'completions' | null;
  /** How many there is room for. */
  readonly rows: number;
  /** Those of the text before, until they come. */
  readonly suggestions: readonly Suggestion[];
  /** Index of the entry that the keys have reached, or -1. */
  readonly active: number;
}

export type PageEvent =
  /**
   * The reader, the address or a link asks for something.
   *
   * - `typed`: more keys may follow; what is shown stays until its answer comes
   * - `chosen`: what is shown stays, too, and the choice is seen at once
   * - `opened`: nothing is known yet
   */
  | { readonly type: 'asked'; readonly request: SearchRequest; readonly how: AskedHow }
  | { readonly type: 'late' }
  | { readonly type: 'answered'; readonly page: SearchPage; readonly isTyping: boolean }
  | { readonly type: 'failed'; readonly failure: SearchFailure }
  | { readonly type: 'rested' }
  | { readonly type: 'counted'; readonly facets: FacetAnswer }
  | { readonly type: 'nearTold'; readonly near: NearMatches | null }
  | { readonly type: 'moreAsked' }
  | { readonly type: 'moreAnswered'; readonly page: SearchPage }
  | { readonly type: 'moreFailed' }
  | { readonly type: 'listed'; readonly hits: readonly Hit[] }
  | { readonly type: 'listOpened'; readonly rows: number; readonly active: number }
  | { readonly type: 'listClosed' }
  | { readonly type: 'suggested'; readonly suggestions: readonly Suggestion[] }
  | { readonly type: 'moved'; readonly active: number }
  | { readonly type: 'sheetOpened' }
  | { readonly type: 'sheetClosed' };

export type AskedHow = 'typed' | 'chosen' | 'opened';

const AT_REST = {
  found: null,
  settled: null,
  isCurrent: true,
  failure: null,
  facets: null,
  isLate: false,
  isTyping: false,
} as const;

const CLOSED: SuggestionState = { kind: null, rows: 0, suggestions: [], active: -1 };

/** The page as it comes: nothing is asked. */
export const FIRST_STATE: PageState = {
  request: EMPTY_SEARCH,
  view: { request: EMPTY_SEARCH, ...AT_REST },
  list: CLOSED,
  isSheetOpen: false,
};

/** The state after something happened; the very same object where that changes nothing. */
export function reduce(state: PageState, event: PageEvent): PageState {
  switch (event.type) {
    case 'asked':
      return asked(state, event.request, event.how);
    case 'late':
      return withView(state, { request: state.request, isCurrent: false, isLate: true });
    case 'answered': {
      const { page, isTyping } = event;
      const more = isTyping ? 'ready' : moreOf(page);
      const found: Found = { page, hits: page.hits, near: page.near, more };
      const settled = isTyping ? state.view.settled : page;
      const view = { found, settled, isCurrent: true, failure: null, isLate: false, isTyping };
      return withView(state, { request: state.request, ...view });
    }
    case 'failed': {
      const { failure } = event;
      return withView(state, { request: state.request, failure, isLate: false, isTyping: false });
    }
    case 'rested': {
      const { isTyping, found } = state.view;
      if (!isTyping) return state;
      const settled = found?.page ?? null;
      const full = found && { ...found, more: moreOf(found.page) };
      return withView(state, { isTyping: false, settled, found: full });
    }
    case 'counted':
      return withView(state, { facets: event.facets });
    case 'nearTold':
      return withFound(state, () => ({ near: event.near }));
    case 'moreAsked':
      return withFound(state, () => ({ more: 'loading' }));
    case 'moreAnswered':
      return moreAnswered(state, event.page);
    case 'moreFailed':
      return withFound(state, () => ({ more: 'failed' }));
    case 'listed':
      return withFound(state, () => ({ hits: event.hits, more: 'ready' }));
    case 'listOpened':
      return listOpened(state, event.rows, event.active);
    case 'listClosed':
      return state.list === CLOSED ? state : { ...state, list: CLOSED };
    case 'suggested':
      return withList(state, { suggestions: event.suggestions });
    case 'moved':
      return withList(state, { active: event.active });
    case 'sheetOpened':
    case 'sheetClosed':
      return { ...state, isSheetOpen: event.type === 'sheetOpened' };
  }
}

/**
 * Whether the page is complete, or its other hits are still to be asked for. Fewer than a window full
 * are all that was found, even where there may be more.
 */
function moreOf({ hits: { length }, total }: SearchPage): Found['more'] {
  const isPart = length >= TYPED.limit && length < Math.min(PAGE_LENGTH, total.count);
  return isPart ? 'filling' : 'ready';
}

/** Further hits, and with them what is known of their number by now. */
function moreAnswered(state: PageState, { offset, hits: next, total }: SearchPage): PageState {
  const { found, settled } = state.view;
  if (found === null) return state;
  const page = { ...found.page, total };
  // All of them may have been listed in the meantime.
  const isListed = found.hits.length > offset + next.length;
  const hits = isListed ? found.hits : [...found.hits.slice(0, offset), ...next];
  return withView(state, {
    found: { ...found, page, hits, more: 'ready' },
    settled: settled === found.page ? page : settled,
  });
}

function asked(state: PageState, request: SearchRequest, how: AskedHow): PageState {
  // The list is of what is being typed: a change from elsewhere (Back, a link, a chip) closes it.
  const list = how === 'typed' ? state.list : CLOSED;
  const next = { ...state, request, list };
  if (isHome(request)) return { ...next, view: { request, ...AT_REST } };
  if (how === 'typed') return next;
  if (how === 'opened') {
    return { ...next, view: { request, ...AT_REST, isCurrent: false, isLate: true } };
  }
  return withView(next, { request, isCurrent: false, isTyping: false });
}

function listOpened(state: PageState, rows: number, active: number): PageState {
  const kind = state.request.q.trim() === '' ? 'recent' : 'completions';
  const { list } = state;
  if (list.kind === kind && list.rows === rows && list.active === active) return state;
  const suggestions = kind === 'recent' ? CLOSED.suggestions : list.suggestions;
  return { ...state, list: { kind, rows, suggestions, active } };
}

function withView(state: PageState, change: Partial<PageView>): PageState {
  return { ...state, view: { ...state.view, ...change } };
}

function withFound(state: PageState, change: (found: Found) => Partial<Found>): PageState {
  const { found } = state.view;
  return found ? withView(state, { found: { ...found, ...change(found) } }) : state;
}

/** Nothing that comes later opens a list that was closed. */
function withList(state: PageState, change: Partial<SuggestionState>): PageState {
  return state.list.kind === null ? state : { ...state, list: { ...state.list, ...change } };
}
