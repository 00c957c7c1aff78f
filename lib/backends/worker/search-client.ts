import {
  ALL_MATCHES,
  type MarkedItem,
  type SearchAnswer,
  type SearchRequest,
  type Suggestion,
} from '@/lib/search/contract';
import { searchRequest } from '@/lib/search/search-request';
import { workerBackend } from './worker-backend';

/** The backend as pages ask it that do not yet use the contract. It goes when the last of them does. */
interface SearchClient {
  open(): Promise<void>;
  /** Null when a newer search was asked for before the answer came. */
  search(request: SearchRequest): Promise<SearchAnswer | null>;
  /** Null when newer ones were asked for since. */
  suggest(text: string, limit: number): Promise<readonly Suggestion[] | null>;
  /** The item's text with the marks of a query, or null when there is no such item. */
  mark(id: string, text: string): Promise<MarkedItem | null>;
}

let searching: AbortController | null = null;
let suggesting: AbortController | null = null;

export function searchClient(): SearchClient {
  const backend = workerBackend();
  return {
    open: () => backend.open(),
    search(request) {
      searching?.abort();
      searching = new AbortController();
      const { signal } = searching;
      return unlessStale(signal, async () => {
        const page = await backend.search(request, ALL_MATCHES, signal);
        const { facets, inAllSections } = await backend.facets(request, signal);
        return { ...page, facets, total: inAllSections };
      });
    },
    suggest(text, limit) {
      suggesting?.abort();
      suggesting = new AbortController();
      const { signal } = suggesting;
      return unlessStale(signal, () => backend.suggest(text, limit, signal));
    },
    async mark(id, text) {
      return backend.present(id, await backend.interpret(searchRequest(text)));
    },
  };
}

async function unlessStale<T>(signal: AbortSignal, ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask();
  } catch (cause) {
    if (signal.aborted) return null;
    throw cause;
  }
}
