'use client';

import { lazy, Suspense } from 'react';
import type { NotFoundGuessProps } from './not-found-guess';

const NotFoundGuess = lazy(async () => ({
  default: (await import('./not-found-guess')).NotFoundGuess,
}));

/** Code of its own: what a page outside of the layout needs comes with the shell, on all pages. */
export function NotFoundHelp(props: NotFoundGuessProps) {
  return (
    <Suspense fallback={null}>
      <NotFoundGuess {...props} />
    </Suspense>
  );
}
