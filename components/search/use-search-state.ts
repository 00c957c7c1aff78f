import { useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react';
import { EMPTY_STATE, type SearchState } from '@/lib/search/url-state';
import { createSearchStore, type SearchStore } from './search-store';

/**
 * The search that the address describes. The static page and its hydration see the empty search;
 * the address is read right after, before anything is painted.
 */
export function useSearchState(isSection: (slug: string) => boolean): {
  state: SearchState;
  store: SearchStore;
} {
  const [store] = useState(() => createSearchStore(isSection));
  const state = useSyncExternalStore(store.subscribe, store.read, () => EMPTY_STATE);

  useLayoutEffect(() => store.sync(), [store]);

  useEffect(() => {
    window.addEventListener('popstate', store.sync);
    window.addEventListener('pagehide', store.flush);
    // In the capture phase: before a link's own handler leaves the page.
    document.addEventListener('click', store.flush, true);
    return () => {
      window.removeEventListener('popstate', store.sync);
      window.removeEventListener('pagehide', store.flush);
      document.removeEventListener('click', store.flush, true);
      store.dispose();
    };
  }, [store]);

  return { state, store };
}
