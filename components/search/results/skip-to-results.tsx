'use client';

import type { MouseEvent } from 'react';

/** The results, by the id that they have on the page. */
export const RESULTS_ID = 'results';

/** Past the box and the filters. The address stays as it is: it holds the search. */
export function SkipToResults() {
  function onClick(event: MouseEvent): void {
    event.preventDefault();
    document.getElementById(RESULTS_ID)?.focus();
  }

  return (
    <a
      href={`#${RESULTS_ID}`}
      onClick={onClick}
      className="sr-only rounded bg-ink px-4 py-2.5 text-paper focus:not-sr-only focus:fixed focus:top-3 focus:left-3 focus:z-20"
    >
      跳到检索结果
    </a>
  );
}
