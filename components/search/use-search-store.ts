import { useEffect, useState } from 'react';
import { createSearchStore, type SearchStore } from './search-store';

/** The page's search, kept in step with the history as long as the page is there. */
export function useSearchStore(isSection: (slug: string) => boolean): SearchStore {
  const [store] = useState(() => createSearchStore(isSection));

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

  return store;
}
