import { useEffect, useState } from 'react';
import type { Hit, SearchRequest } from '@/lib/search/contract';

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
    hitsOf(key).then(
      (hits) => {
        if (isWanted) setPlace(placeIn(hits, id));
      },
      () => {},
    );
    return () => {
      isWanted = false;
    };
  }, [id, key]);
  return place;
}

/** Asked for at the top of a page and at its end: the search is made once. */
let latest: { readonly key: string; readonly hits: Promise<readonly Hit[]> } | null = null;

function hitsOf(key: string): Promise<readonly Hit[]> {
  if (latest?.key !== key) latest = { key, hits: search(JSON.parse(key)) };
  return latest.hits;
}

/** A page that no search led to loads no engine. */
async function search(request: SearchRequest): Promise<readonly Hit[]> {
  if (request.q === '') return [];
  const { searchClient } = await import('@/lib/backends/worker/search-client');
  return (await searchClient().search(request))?.hits ?? [];
}

function placeIn(hits: readonly Hit[], id: string): ResultPlace | null {
  const at = hits.findIndex((hit) => hit.id === id);
  if (at === -1) return null;
  return {
    place: at + 1,
    total: hits.length,
    previous: neighbourOf(hits[at - 1]),
    next: neighbourOf(hits[at + 1]),
  };
}

function neighbourOf(hit: Hit | undefined): Neighbour | null {
  return hit ? { id: hit.id, title: hit.title.map(({ text }) => text).join('') } : null;
}
