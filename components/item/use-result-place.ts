import { useEffect, useState } from 'react';
import type { Hit, SearchPage, SearchRequest } from '@/lib/search/contract';

/** An item's place among the results of a search. */
export interface ResultPlace {
  /** From 1. */
  readonly place: number;
  readonly total: number;
  readonly previous: Neighbour | null;
  readonly next: Neighbour | null;
}

export interface Neighbour {
  readonly id: string;
  readonly title: string;
}

/** Where an item stands in the results that led to it; null while that is not known, or not there. */
export function useResultPlace(id: string, request: SearchRequest): ResultPlace | null {
  const [place, setPlace] = useState<ResultPlace | null>(null);
  const key = JSON.stringify(request);
  useEffect(() => {
    setPlace(null);
    let isWanted = true;
    pageOf(key).then(
      (page) => {
        if (isWanted) setPlace(page && placeIn(page, id));
      },
      () => {},
    );
    return () => {
      isWanted = false;
    };
  }, [id, key]);
  return place;
}

/** More than anybody walks through, and little to put together. */
const WALKED = 100;

/** Asked for at the top of a page and at its end: the search is made once. */
let latest: { readonly key: string; readonly page: Promise<SearchPage | null> } | null = null;

function pageOf(key: string): Promise<SearchPage | null> {
  if (latest?.key === key) return latest.page;
  const page = search(JSON.parse(key));
  latest = { key, page };
  // The next page asks anew.
  page.catch(() => {
    latest = null;
  });
  return page;
}

/** A page that no search led to loads no engine. */
async function search(request: SearchRequest): Promise<SearchPage | null> {
  if (request.q === '') return null;
  const { workerBackend } = await import('@/lib/backends/worker/worker-backend');
  return workerBackend().search(request, { offset: 0, limit: WALKED });
}

function placeIn({ hits, total }: SearchPage, id: string): ResultPlace | null {
  const at = hits.findIndex((hit) => hit.id === id);
  if (at === -1) return null;
  return {
    place: at + 1,
    total: total.count,
    previous: neighbourOf(hits[at - 1]),
    next: neighbourOf(hits[at + 1]),
  };
}

function neighbourOf(hit: Hit | undefined): Neighbour | null {
  return hit ? { id: hit.id, title: hit.title.map(({ text }) => text).join('') } : null;
}
