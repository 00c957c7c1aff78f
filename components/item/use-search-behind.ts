import { useSyncExternalStore } from 'react';
import { parseSearchState, type SearchState } from '@/lib/search/address';
import { searchOfFragment } from '@/lib/search/search-address';

/**
 * The search that led to this page, which its fragment holds; none in the static page and while it
 * hydrates. (Old addresses with `?q=` have been turned into this form by `settleAddress`.)
 */
export function useSearchBehind(): SearchState {
  return parseSearchState(searchOfFragment(useSyncExternalStore(subscribe, read, readOnServer)));
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('popstate', onChange);
  return () => window.removeEventListener('popstate', onChange);
}

const read = () => window.location.hash;
const readOnServer = () => '';
