import type { SearchFailure } from '@/lib/backends/worker/protocol';
import { SearchError } from '@/lib/backends/worker/worker-backend';
import { EMPTY_SEARCH } from '@/lib/search/address';
import {
  type Hit,
  type PageRange,
  type SearchBackend,
  type SearchPage,
  type SearchRequest,
  TYPED,
} from '@/lib/search/contract';
import { isHome } from './is-home';
import { firstStretch, PAGE_LENGTH } from './page-length';
import { type AskedHow, FIRST_STATE, type PageEvent, type PageState, reduce } from './page-state';
import { createRequestSequence, type Run } from './request-sequence';
import type { SearchHistory } from './search-history';

/** Hits asked for at a time where all of them are wanted: for a table, for print. */
const STRETCH = 200;

/** Milliseconds under which nobody notices a wait, and a flash of grey would only disturb. */
const LATE_AFTER = 150;

/** Milliseconds without a key after which nobody types any more: then the numbers are asked for. */
const TYPING_RESTS_AFTER = 250;

/** Milliseconds: what is asked for next is asked when the task that showed an answer is over. */
const SHOWN_AFTER = 0;

/** Milliseconds: in a quick run of keys only the last is worth completing. */
const COMPLETED_AFTER = 80;

/** What the page can be told. It answers by its state. */
export interface SearchSession {
  /** Calls the listener after every change of the state. Returns how to stop. */
  subscribe(listener: () => void): () => void;
  read(): PageState;
  /** Follows the address, which may have changed by other hands. */
  follow(): void;
  /** The text in the box changed, with room for so many completions of it; none for 0. */
  type(q: string, rows: number): void;
  /** Enter: what stands in the box becomes a step of the history. */
  submit(): void;
  /** Another search, by anything but typing: a step of the history. */
  choose(change: Partial<SearchRequest>): void;
  /** The page shows this answer: what belongs beside it need not wait any more. */
  shown(page: SearchPage): void;
  retry(): void;
  /** Asks for the next hits of the list. */
  more(): void;
  /** All hits of what is shown. @throws SearchError where they cannot be had */
  allHits(): Promise<readonly Hit[]>;
  /** Lists all of them, as for paper. @throws SearchError where they cannot be had */
  listAll(): Promise<void>;
  openList(rows: number, active?: number): void;
  closeList(): void;
  moveTo(active: number): void;
  openSheet(): void;
  closeSheet(): void;
  dispose(): void;
}

export interface SearchSessionOptions {
  readonly backend: () => SearchBackend;
  readonly history: SearchHistory;
  /** Hits that the list had when this history entry was left; 0 where that is not known. */
  readonly listedBefore: () => number;
}

/**
 * Runs the search page: turns what the reader does into events of its state, requests of the backend
 * and steps of the history. A key asks at once; numbers, completions and the address wait until
 * typing rests, because each would be in the next key's way.
 */
export function createSearchSession(options: SearchSessionOptions): SearchSession {
  const { backend, history, listedBefore } = options;
  const listeners = new Set<() => void>();
  const searches = createRequestSequence();
  const completions = createRequestSequence();
  let state = FIRST_STATE;
  let run: Run = searches.next();
  /** When the latest search has come to its end. */
  let answered: Promise<void> = Promise.resolve();
  /** The answer that nobody typed for and that is not known to be shown yet. */
  let awaited: { readonly page: SearchPage; readonly run: Run } | null = null;
  let isDisposed = false;

  function dispatch(event: PageEvent): void {
    const next = reduce(state, event);
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener();
  }

  function ask(request: SearchRequest, how: AskedHow, stretch = firstStretch(0)): void {
    const isTyping = how === 'typed';
    const range = isTyping ? TYPED : stretch;
    run = searches.next();
    const mine = run;
    awaited = null;
    dispatch({ type: 'asked', request, how });
    if (isHome(request)) return;
    const callOff = mine.after(LATE_AFTER, () => dispatch({ type: 'late' }));
    const search = backend().search(request, range, mine.signal);
    answered = search.then(
      () => {},
      () => {},
    );
    mine.hear(
      search,
      (page) => {
        callOff();
        awaited = isTyping ? null : { page, run: mine };
        dispatch({ type: 'answered', page, isTyping });
        if (isTyping) mine.after(TYPING_RESTS_AFTER, () => goOn(mine, page));
      },
      (cause) => {
        callOff();
        dispatch({ type: 'failed', failure: failureOf(cause) });
      },
    );
  }

  /** The first results are shown and nobody types any more: the others of the page are wanted. */
  function goOn(mine: Run, page: SearchPage): void {
    dispatch({ type: 'rested' });
    const { request, hits } = page;
    if (state.view.found?.more === 'filling') {
      hearMore(mine, request, { offset: hits.length, limit: PAGE_LENGTH - hits.length });
    }
    complement(mine, page);
  }

  function hearMore(mine: Run, request: SearchRequest, range: PageRange): void {
    mine.hear(
      backend().search(request, range, mine.signal),
      (page) => dispatch({ type: 'moreAnswered', page }),
      () => dispatch({ type: 'moreFailed' }),
    );
  }

  /**
   * What is told beside the list. Without numbers the filters stay as they are, and without near
   * words their line is not there: the list is what matters.
   */
  function complement(mine: Run, { request, mayHaveNear }: SearchPage): void {
    mine.hear(
      backend().facets(request, mine.signal),
      (facets) => dispatch({ type: 'counted', facets }),
      () => {},
    );
    if (!mayHaveNear) return;
    mine.hear(
      backend().near(request, mine.signal),
      (near) => dispatch({ type: 'nearTold', near }),
      () => {},
    );
  }

  function complete(q: string, rows: number): void {
    const mine = completions.next();
    if (q.trim() === '') return;
    const show = (suggestions: PageState['list']['suggestions']) =>
      dispatch({ type: 'suggested', suggestions });
    // What they load must not keep the first results waiting. Where they cannot be had the search
    // itself says what is wrong.
    const suggest = () => answered.then(() => backend().suggest(q, rows, mine.signal));
    mine.after(COMPLETED_AFTER, () => mine.hear(suggest(), show, () => show([])));
  }

  function choose(change: Partial<SearchRequest>): void {
    const next = { ...state.request, ...change };
    history.choose(next);
    ask(next, 'chosen');
  }

  async function allHits(): Promise<readonly Hit[]> {
    const { found } = state.view;
    if (found === null) return [];
    const { request, total } = found.page;
    const hits = [...found.hits];
    while (hits.length < total.count) {
      const page = await backend().search(request, { offset: hits.length, limit: STRETCH });
      if (page.hits.length === 0) break;
      hits.push(...page.hits);
    }
    return hits;
  }

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    read: () => state,
    follow() {
      if (history.isUncovering(state.request)) {
        dispatch({ type: 'sheetClosed' });
        return;
      }
      // React mounts a page twice while it is being developed; the first time ended what was asked.
      const again = isDisposed ? state.request : null;
      isDisposed = false;
      const request = history.follow() ?? again;
      // Without a search the page stands as it is: rendering it again would cost as much as taking
      // it over did.
      if (request === null || (request === EMPTY_SEARCH && state === FIRST_STATE)) return;
      const how = state === FIRST_STATE ? 'opened' : 'chosen';
      ask(request, how, firstStretch(listedBefore()));
    },
    type(q, rows) {
      if (q !== state.request.q) {
        const request = { ...state.request, q };
        ask(request, 'typed');
        history.type(request);
      }
      if (rows === 0) return;
      dispatch({ type: 'listOpened', rows, active: -1 });
      complete(q, rows);
    },
    submit: () => history.submit(state.request),
    choose,
    shown(page) {
      if (awaited?.page !== page) return;
      const mine = awaited.run;
      awaited = null;
      mine.after(SHOWN_AFTER, () => goOn(mine, page));
    },
    retry: () => ask(state.request, 'opened'),
    more() {
      const { found, request } = state.view;
      if (found === null || found.more === 'loading' || found.more === 'filling') return;
      dispatch({ type: 'moreAsked' });
      hearMore(run, request, { offset: found.hits.length, limit: PAGE_LENGTH });
    },
    allHits,
    async listAll() {
      const { found } = state.view;
      const hits = await allHits();
      if (found && state.view.found === found) dispatch({ type: 'listed', hits });
    },
    openList(rows, active = -1) {
      dispatch({ type: 'listOpened', rows, active });
    },
    closeList() {
      completions.end();
      dispatch({ type: 'listClosed' });
    },
    moveTo(active) {
      dispatch({ type: 'moved', active });
    },
    openSheet() {
      history.cover();
      dispatch({ type: 'sheetOpened' });
    },
    closeSheet() {
      if (!state.isSheetOpen) return;
      dispatch({ type: 'sheetClosed' });
      history.uncover();
    },
    dispose() {
      isDisposed = true;
      searches.end();
      completions.end();
      history.dispose();
    },
  };
}

function failureOf(cause: unknown): SearchFailure {
  return cause instanceof SearchError
    ? cause.failure
    : { kind: 'internal', message: String(cause) };
}
