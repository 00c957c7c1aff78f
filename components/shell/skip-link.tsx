'use client';

import type { MouseEvent, ReactNode } from 'react';

interface SkipLinkProps {
  /** Id of the element that the keyboard goes on from. */
  readonly to: string;
  readonly children: ReactNode;
}

/**
 * A stop of the keyboard that leads past what stands before the text. The address stays as it is,
 * because it may hold a search; without scripts the anchor does the same.
 */
export function SkipLink({ to, children }: SkipLinkProps) {
  function onClick(event: MouseEvent): void {
    event.preventDefault();
    document.getElementById(to)?.focus();
  }

  return (
    <a
      href={`#${to}`}
      onClick={onClick}
      className="sr-only rounded bg-ink px-4 py-2.5 text-paper focus:not-sr-only focus:fixed focus:top-3 focus:left-3 focus:z-20"
    >
      {children}
    </a>
  );
}
