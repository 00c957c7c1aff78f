import { useEffect, useState } from 'react';
import { EMPTY_SEARCH } from '@/lib/search/address';
import type { MarkedItem, SearchBackend } from '@/lib/search/contract';
import type { SearchMode } from '@/lib/search/query-plan';

/** The site's own backend. It is loaded only when it is asked for. */
const siteBackend = async (): Promise<SearchBackend> =>
  (await import('@/lib/backends/worker/worker-backend')).workerBackend();

/**
 * The item with the marks of a query; null without a query and until they are known. Nothing is
 * searched: the address has the query, which is read as a search would read it, and the item is
 * marked by that. Where that fails the text simply stays unmarked.
 *
 * @param backend another one than the site's own, in tests
 */
export function useItemMarks(
  id: string,
  q: string,
  mode: SearchMode,
  backend = siteBackend,
): MarkedItem | null {
  const [marked, setMarked] = useState<MarkedItem | null>(null);
  useEffect(() => {
    setMarked(null);
    if (q === '') return;
    const leaving = new AbortController();
    const { signal } = leaving;
    async function mark(): Promise<void> {
      const search = await backend();
      const plan = await search.interpret({ ...EMPTY_SEARCH, q, mode }, signal);
      const item = await search.present(id, plan, signal);
      if (!signal.aborted) setMarked(item);
    }
    mark().catch(() => {});
    return () => leaving.abort();
  }, [id, q, mode, backend]);
  return marked;
}
