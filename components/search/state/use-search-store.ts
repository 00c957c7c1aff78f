import { useEffect, useState } from 'react';
import { withBasePath } from '@/components/shell/with-base-path';
import type { Catalogue } from '@/lib/domain/catalogue';
import { findSection } from '@/lib/domain/section';
import { EMPTY_SEARCH } from '@/lib/search/address';
import type { SearchRequest } from '@/lib/search/contract';

import { chosenFilters } from './active-filters';
import { createSearchStore, type SearchStore } from './search-store';

/** The page's search, kept in step with the history as long as the page is there. */
export function useSearchStore(catalogue: Catalogue): SearchStore {
  const [store] = useState(() =>
    createSearchStore({
      isSection: (slug) => findSection(catalogue.sections, slug) !== null,
      nameOf: (state) => nameOf(state, catalogue),
    }),
  );

  useEffect(() => {
    function onClick(event: MouseEvent): void {
      store.flush();
      if (!leadsHome(event)) return;
      // The router does not know of the search, and would not see where this leads.
      event.preventDefault();
      store.choose(EMPTY_SEARCH);
      window.scrollTo({ top: 0, behavior: 'instant' });
    }
    window.addEventListener('popstate', store.sync);
    window.addEventListener('pagehide', store.flush);
    // In the capture phase: before a link's own handler leaves the page.
    document.addEventListener('click', onClick, true);
    // The router writes its title some time after the page came.
    const titles = new MutationObserver(store.entitle);
    titles.observe(document.head, { childList: true, subtree: true, characterData: true });
    return () => {
      window.removeEventListener('popstate', store.sync);
      window.removeEventListener('pagehide', store.flush);
      document.removeEventListener('click', onClick, true);
      titles.disconnect();
      store.dispose();
    };
  }, [store]);

  return store;
}

/** A search in the reader's words: what was typed, else what was chosen; blank for neither. */
function nameOf(state: SearchRequest, catalogue: Catalogue): string {
  const typed = state.q.trim();
  if (typed !== '') return typed;
  const chosen = chosenFilters(state, catalogue).map(({ label }) => label);
  return [...state.within, ...chosen].join(' ');
}

/** Whether a click follows a link to the home page's contents in this tab. */
function leadsHome({ target, button, altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  if (button !== 0 || altKey || ctrlKey || metaKey || shiftKey) return false;
  const link = target instanceof Element ? target.closest('a') : null;
  return link?.getAttribute('href') === withBasePath('/');
}
