'use client';

import { lazy, Suspense } from 'react';
import type { NotFoundHelpProps } from './not-found-help';

const NotFoundHelp = lazy(async () => ({
  default: (await import('./not-found-help')).NotFoundHelp,
}));

/**
 * Where to go on from an address that there is not. Every page carries this view, in case its
 * router is led to such an address, and hardly any shows it: its code comes when it is shown.
 */
export function NotFoundView(props: NotFoundHelpProps) {
  return (
    <Suspense fallback={null}>
      <NotFoundHelp {...props} />
    </Suspense>
  );
}
