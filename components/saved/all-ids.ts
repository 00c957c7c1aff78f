import { ALL_MATCHES, type SearchRequest } from '@/lib/search/contract';

/** Ids of all matches of a search. The engine is loaded only now. */
export async function allIds(request: SearchRequest): Promise<readonly string[]> {
  const { workerBackend } = await import('@/lib/backends/worker/worker-backend');
  const { hits } = await workerBackend().search(request, ALL_MATCHES);
  return hits.map(({ id }) => id);
}
