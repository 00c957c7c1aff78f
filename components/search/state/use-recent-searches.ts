import { type RefObject, useEffect, useSyncExternalStore } from 'react';
import { withBasePath } from '@/components/shell/with-base-path';
import type { SearchRequest } from '@/lib/search/contract';
import { createRecentSearches } from './recent-searches';
import { RESULT_LINKS } from './use-result-keys';

/** Sites under different paths of one host share its storage. */
const KEY = `heluo-recent-searches${withBasePath('/')}`;

/** The searches of this device. Nothing is read or written before somebody asks. */
export const recentSearches = createRecentSearches({
  load: () => window.localStorage.getItem(KEY),
  save: (text) => window.localStorage.setItem(KEY, text),
});

const NONE: readonly string[] = [];

/** The recent searches, latest first; none in the static page and while it hydrates. */
export function useRecentSearches(): readonly string[] {
  return useSyncExternalStore(recentSearches.subscribe, recentSearches.read, () => NONE);
}

/** A search that led to an opened result is worth remembering, though nobody pressed Enter. */
export function useRecordOpened(
  root: RefObject<HTMLElement | null>,
  readRequest: () => SearchRequest,
): void {
  useEffect(() => {
    const page = root.current;
    function onClick({ target }: MouseEvent): void {
      if (target instanceof Element && target.closest(RESULT_LINKS))
        recentSearches.record(readRequest());
    }
    page?.addEventListener('click', onClick);
    // The middle button opens a tab.
    page?.addEventListener('auxclick', onClick);
    return () => {
      page?.removeEventListener('click', onClick);
      page?.removeEventListener('auxclick', onClick);
    };
  }, [root, readRequest]);
}
