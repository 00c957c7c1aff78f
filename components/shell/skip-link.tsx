'use client';

import type { MouseEvent } from 'react';

/** The page's text, by the id that it has in the layout. */
const TEXT = 'main';

/**
 * First stop of the keyboard: past the masthead. The address stays as it is, because an item's
 * fragment holds the search that led to it; without scripts the anchor does the same.
 */
export function SkipLink() {
  function onClick(event: MouseEvent): void {
    event.preventDefault();
    document.getElementById(TEXT)?.focus();
  }

  return (
    <a
      href={`#${TEXT}`}
      onClick={onClick}
      className="sr-only rounded bg-ink px-4 py-2.5 text-paper focus:not-sr-only focus:fixed focus:top-3 focus:left-3 focus:z-20"
    >
      跳到正文
    </a>
  );
}
