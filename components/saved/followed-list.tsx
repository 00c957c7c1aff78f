'use client';

import { lazy, Suspense, useSyncExternalStore } from 'react';
import { SAVED_KEY } from './saved-key';

// Most devices follow nothing, and need none of it.
const FollowedSearches = lazy(async () => {
  try {
    return { default: (await import('./followed-searches')).FollowedSearches };
  } catch {
    return { default: () => null };
  }
});

/** The searches followed on this device; nothing where there are none. */
export function FollowedList() {
  const hasAny = useSyncExternalStore(subscribe, hasSaved, () => false);
  if (!hasAny) return null;
  return (
    <Suspense fallback={null}>
      <FollowedSearches />
    </Suspense>
  );
}

/** What changes while the list is there is told by itself. */
const subscribe = () => () => {};

function hasSaved(): boolean {
  try {
    return window.localStorage.getItem(SAVED_KEY) !== null;
  } catch {
    // Without storage they are kept as long as the page.
    return true;
  }
}
