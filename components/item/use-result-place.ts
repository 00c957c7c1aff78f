import { useEffect, useState } from 'react';
import { serialiseSearch } from '@/lib/search/address';
import type { SearchRequest } from '@/lib/search/contract';
import type { ResultList, ResultPlace } from './result-list';

/** Where an item stands in the results that led to it; null while that is not known, or not there. */
export function useResultPlace(id: string, request: SearchRequest): ResultPlace | null {
  const [place, setPlace] = useState<ResultPlace | null>(null);
  const key = JSON.stringify(request);
  useEffect(() => {
    setPlace(null);
    let isWanted = true;
    async function look(): Promise<void> {
      const found = await (await listOf(key))?.placeOf(id);
      if (isWanted) setPlace(found ?? null);
    }
    look().catch(() => {});
    return () => {
      isWanted = false;
    };
  }, [id, key]);
  return place;
}

/** Asked for at the top of a page and at its end, and by the next page again: the search is one. */
let latest: { readonly key: string; readonly list: Promise<ResultList | null> } | null = null;

function listOf(key: string): Promise<ResultList | null> {
  if (latest?.key === key) return latest.list;
  const list = openList(JSON.parse(key));
  latest = { key, list };
  // The next page asks anew.
  list.catch(() => {
    latest = null;
  });
  return list;
}

/** A page that no search led to loads no engine. */
async function openList(request: SearchRequest): Promise<ResultList | null> {
  if (serialiseSearch(request) === '') return null;
  const [{ createResultList }, { workerBackend }] = await Promise.all([
    import('./result-list'),
    import('@/lib/backends/worker/worker-backend'),
  ]);
  return createResultList((range) => workerBackend().search(request, range));
}
