import { useSyncExternalStore } from 'react';
import { parseSearch, searchOfFragment } from '@/lib/search/address';
import type { SearchRequest } from '@/lib/search/contract';

/**
 * The search that led to this page, which its fragment holds; none in the static page and while it
 * hydrates. (Old addresses with `?q=` have been turned into this form by `settleAddress`.)
 */
export function useSearchBehind(): SearchRequest {
  return parseSearch(searchOfFragment(useSyncExternalStore(subscribe, read, readOnServer)));
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('popstate', onChange);
  return () => window.removeEventListener('popstate', onChange);
}

const read = () => window.location.hash;
const readOnServer = () => '';
