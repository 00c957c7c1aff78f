import { useCallback, useEffect, useMemo, useState } from 'react';
import type { SearchAnswer, SearchRequest } from '@/lib/search/search-types';
import { type SearchState, serialiseSearchState } from '@/lib/search/url-state';
import type { SearchFailure } from '@/lib/worker/protocol';
import { SearchError, searchClient } from '@/lib/worker/search-client';
import { needsEngine } from './is-browsing';

export interface AnswerState {
  /** The latest answer; while the next one is under way the one before. Null where none is needed. */
  readonly answer: SearchAnswer | null;
  readonly failure: SearchFailure | null;
  /** True when `answer` is the answer to the present search. */
  readonly isCurrent: boolean;
  retry(): void;
}

/** Searches whenever the search changes. The bare contents and their sections need no search. */
export function useAnswer(state: SearchState): AnswerState {
  const request = useMemo(() => requestOf(state), [state]);
  const [answer, setAnswer] = useState<SearchAnswer | null>(null);
  const [failure, setFailure] = useState<SearchFailure | null>(null);
  const isNeeded = needsEngine(request);

  const ask = useCallback(() => {
    let isWanted = true;
    searchClient()
      .search(request)
      .then(
        (next) => {
          if (!isWanted || next === null) return;
          setAnswer(next);
          setFailure(null);
        },
        (cause: unknown) => {
          if (isWanted) setFailure(failureOf(cause));
        },
      );
    return () => {
      isWanted = false;
    };
  }, [request]);

  useEffect(() => {
    if (isNeeded) return ask();
    setAnswer(null);
    setFailure(null);
  }, [ask, isNeeded]);

  useEffect(warmUp, []);

  return {
    answer: isNeeded ? answer : null,
    failure: isNeeded ? failure : null,
    isCurrent: answer !== null && isSame(answer.request, request),
    retry() {
      setFailure(null);
      setAnswer(null);
      ask();
    },
  };
}

/** What to ask the engine for a state of the page. */
export function requestOf({ q, ...rest }: SearchState): SearchRequest {
  return { text: q, ...rest };
}

/** The answer's request has been through the worker: the same values, another object. */
function isSame(a: SearchRequest, b: SearchRequest): boolean {
  return addressOf(a) === addressOf(b);
}

/** The address of a request's search. */
export function addressOf({ text, ...rest }: SearchRequest): string {
  return serialiseSearchState({ q: text, ...rest });
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
  return cause instanceof SearchError ? cause.failure : { kind: 'load', message: String(cause) };
}
