import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { SearchFailure } from '@/lib/backends/worker/protocol';
import { searchClient } from '@/lib/backends/worker/search-client';
import { SearchError } from '@/lib/backends/worker/worker-backend';
import { EMPTY_SEARCH, serialiseSearch } from '@/lib/search/address';
import type { SearchAnswer, SearchRequest } from '@/lib/search/contract';
import { needsEngine } from './is-browsing';
import type { SearchStore } from './search-store';

/** Milliseconds under which nobody notices a wait, and a flash of grey would only disturb. */
const LATE_AFTER = 150;

/** What the page shows. */
interface Shown {
  /** While somebody types, this may still be the state of the key before. */
  readonly state: SearchRequest;
  /** The latest answer; while the next one is under way the one before. Null where none is needed. */
  readonly answer: SearchAnswer | null;
  readonly failure: SearchFailure | null;
  /** Whether the answer is one to typing: then more keys may follow. */
  readonly isTyped: boolean;
  /** True when the first answer takes noticeably long. */
  readonly isLate: boolean;
}

export interface Search extends Shown {
  /** True when `answer` is the answer to `state`. */
  readonly isCurrent: boolean;
  retry(): void;
}

const AT_REST = { answer: null, failure: null, isTyped: false, isLate: false } as const;

/**
 * Searches whenever the store changes, and gives the state and its answer to the page. A key is
 * answered in one step: the engine is asked first and at once, and what else the page does about the
 * key waits for the list. The bare contents and their sections need no search.
 *
 * The static page and its hydration see the empty search; the address is read right after, before
 * anything is painted.
 */
export function useSearch(store: SearchStore): Search {
  const [shown, setShown] = useState<Shown>({ state: EMPTY_SEARCH, ...AT_REST });
  /** Counts the asking, so that an answer that nobody waits for any more is known. */
  const asked = useRef(0);

  const ask = useCallback((state: SearchRequest, isTyped: boolean) => {
    asked.current += 1;
    const mine = asked.current;
    const request = state;
    if (!needsEngine(request)) {
      setShown({ state, ...AT_REST });
      return;
    }
    function show(change: Partial<Shown>): void {
      clearTimeout(timer);
      if (mine === asked.current) setShown((last) => ({ ...last, ...change }));
    }
    const timer = setTimeout(() => show({ state, isLate: true }), LATE_AFTER);
    searchClient()
      .search(request)
      .then(
        (answer) => {
          if (answer !== null) show({ state, answer, failure: null, isTyped, isLate: false });
        },
        (cause: unknown) => show({ state, failure: failureOf(cause), isLate: false }),
      );
  }, []);

  useLayoutEffect(() => {
    function follow(isTyped: boolean, isLate = false): void {
      const state = store.read();
      // A key waits for its answer: one rendering instead of two.
      if (!isTyped) setShown((last) => ({ ...last, state, isLate }));
      ask(state, isTyped);
    }
    store.sync();
    // What a link asked for has been waited for since the page began to load. Without a search the
    // page stands as it is: rendering it again would cost as much as taking it over did.
    if (store.read() !== EMPTY_SEARCH) follow(false, true);
    const stop = store.subscribe((isTyped) => follow(isTyped));
    return () => {
      stop();
      asked.current += 1;
    };
  }, [ask, store]);

  useEffect(warmUp, []);

  const { state, answer } = shown;
  return {
    ...shown,
    isCurrent: useMemo(
      // The answer's request has been through the worker: the same values, another object.
      () => answer !== null && serialiseSearch(answer.request) === serialiseSearch(state),
      [answer, state],
    ),
    retry() {
      setShown((last) => ({ ...last, ...AT_REST, isLate: true }));
      ask(store.read(), false);
    },
  };
}

/** Loads the engine once the page is at rest. A failure shows when somebody searches. */
function warmUp(): () => void {
  const timer = setTimeout(
    () =>
      searchClient()
        .open()
        .catch(() => {}),
    50,
  );
  return () => clearTimeout(timer);
}

function failureOf(cause: unknown): SearchFailure {
  return cause instanceof SearchError
    ? cause.failure
    : { kind: 'internal', message: String(cause) };
}
