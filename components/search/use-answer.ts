import { useCallback, useEffect, useState } from 'react';
import type { SearchAnswer } from '@/lib/search/search-types';
import type { SearchState } from '@/lib/search/url-state';
import type { SearchFailure } from '@/lib/worker/protocol';
import { SearchError, searchClient } from '@/lib/worker/search-client';

export interface AnswerState {
  /** The latest answer; while the next one is under way still the one before. Null when browsing. */
  readonly answer: SearchAnswer | null;
  readonly failure: SearchFailure | null;
  /** True when `answer` is the answer to the present search. */
  readonly isCurrent: boolean;
  retry(): void;
}

/** Searches whenever the search changes. With a blank query there is nothing to search. */
export function useAnswer({ q, section, sort }: SearchState): AnswerState {
  const [answer, setAnswer] = useState<SearchAnswer | null>(null);
  const [failure, setFailure] = useState<SearchFailure | null>(null);
  const isBlank = q.trim() === '';

  const ask = useCallback(() => {
    let isWanted = true;
    searchClient()
      .search({ text: q, section, sort })
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
  }, [q, section, sort]);

  useEffect(() => {
    if (!isBlank) return ask();
    setAnswer(null);
    setFailure(null);
  }, [ask, isBlank]);

  useEffect(warmUp, []);

  const asked = answer?.request;
  return {
    answer: isBlank ? null : answer,
    failure: isBlank ? null : failure,
    isCurrent: asked?.text === q && asked.section === section && asked.sort === sort,
    retry() {
      setFailure(null);
      setAnswer(null);
      ask();
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
  return cause instanceof SearchError ? cause.failure : { kind: 'load', message: String(cause) };
}
