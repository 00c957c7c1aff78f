import { useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react';
import { withBasePath } from '@/components/shell/with-base-path';
import type { Catalogue } from '@/lib/domain/catalogue';
import { findSection } from '@/lib/domain/section';
import { EMPTY_SEARCH, parseSearch, searchOfFragment } from '@/lib/search/address';
import type { SearchBackend, SearchRequest } from '@/lib/search/contract';
import { chosenFilters } from './active-filters';
import { isHome } from './is-home';
import { FIRST_STATE, type PageState } from './page-state';
import { rememberedPlace } from './remembered-place';
import { createSearchHistory } from './search-history';
import { createSearchSession, type SearchSession } from './search-session';

/** Milliseconds after the page came until the engine is loaded, where no search asked for it. */
const WARM_UP_AFTER = 50;

/** The session of a search page, in step with the tab's history as long as the page is there. */
export function useSearchSession(
  backend: () => SearchBackend,
  catalogue: Catalogue,
): SearchSession {
  const [{ session, history }] = useState(() => {
    const history = createSearchHistory({
      isSection: (slug) => findSection(catalogue.sections, slug) !== null,
      nameOf: (request) => nameOf(request, catalogue),
    });
    const listedBefore = () => rememberedPlace()?.listed ?? 0;
    return { history, session: createSearchSession({ backend, history, listedBefore }) };
  });

  // Before anything is painted: the static page and its hydration see the empty search.
  useLayoutEffect(() => session.follow(), [session]);

  useEffect(() => {
    function onClick(event: MouseEvent): void {
      history.flush();
      const search = searchLedTo(event);
      if (search === null) return;
      // The router does not know of the search, and would not see where this leads.
      event.preventDefault();
      session.choose(search);
      window.scrollTo({ top: 0, behavior: 'instant' });
    }
    window.addEventListener('popstate', session.follow);
    window.addEventListener('pagehide', history.flush);
    // In the capture phase: before a link's own handler leaves the page.
    document.addEventListener('click', onClick, true);
    // The router writes its title some time after the page came.
    const titles = new MutationObserver(history.entitle);
    titles.observe(document.head, { childList: true, subtree: true, characterData: true });
    return () => {
      window.removeEventListener('popstate', session.follow);
      window.removeEventListener('pagehide', history.flush);
      document.removeEventListener('click', onClick, true);
      titles.disconnect();
      session.dispose();
    };
  }, [session, history]);

  useEffect(() => {
    // Asks for what is known anyway: that opens the engine. A failure shows when somebody searches.
    // A search opens it itself, and over shards what is known would be fetched before its results.
    const timer = setTimeout(() => {
      if (!isHome(session.read().request)) return;
      backend()
        .collection()
        .catch(() => {});
    }, WARM_UP_AFTER);
    return () => clearTimeout(timer);
  }, [backend, session]);

  return session;
}

/** A part of the session's state; the page is rendered again when that part changes. */
export function useSearchState<T>(session: SearchSession, select: (state: PageState) => T): T {
  return useSyncExternalStore(
    session.subscribe,
    () => select(session.read()),
    () => select(FIRST_STATE),
  );
}

/** A search in the reader's words: what was typed, else what was chosen; blank for neither. */
function nameOf(request: SearchRequest, catalogue: Catalogue): string {
  const typed = request.q.trim();
  if (typed !== '') return typed;
  const chosen = chosenFilters(request, catalogue).map(({ label }) => label);
  return [...request.within, ...chosen].join(' ');
}

/** The search of this page that a click in this tab leads to, or null where it leads elsewhere. */
function searchLedTo(event: MouseEvent): SearchRequest | null {
  const { target, button, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (button !== 0 || altKey || ctrlKey || metaKey || shiftKey) return null;
  const link = target instanceof Element ? target.closest('a') : null;
  const [path, fragment = ''] = link?.getAttribute('href')?.split('#', 2) ?? [];
  if (path !== withBasePath('/')) return null;
  const search = fragment === '' ? '' : searchOfFragment(`#${fragment}`);
  return search === '' ? EMPTY_SEARCH : parseSearch(search);
}
