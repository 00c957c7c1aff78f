import { useSyncExternalStore } from 'react';

/** The page's `location.pathname`; '' in the static page and while it hydrates. */
export function useLocationPath(): string {
  return useSyncExternalStore(subscribe, read, readOnServer);
}

/** A page keeps its path for as long as it is shown. */
const subscribe = () => () => {};
const read = () => window.location.pathname;
const readOnServer = () => '';
