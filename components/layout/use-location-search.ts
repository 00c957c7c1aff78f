import { useSyncExternalStore } from 'react';

/**
 * The page's `location.search`; '' in the static page and while it hydrates.
 * (`useSearchParams` would keep the whole subtree out of the static page.)
 */
export function useLocationSearch(): string {
  return useSyncExternalStore(subscribe, read, readOnServer);
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('popstate', onChange);
  return () => window.removeEventListener('popstate', onChange);
}

const read = () => window.location.search;
const readOnServer = () => '';
