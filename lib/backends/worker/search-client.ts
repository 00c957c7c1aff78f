import type { MarkedItem, SearchAnswer, SearchRequest, Suggestion } from '@/lib/search/contract';
import type { SearchFailure, WorkerRequest, WorkerResponse } from './protocol';
import { type Send, WorkerDownError, type WorkerLike, workerTransport } from './worker-transport';

/** Rejection of every client call: carries what the page needs to help the reader. */
export class SearchError extends Error {
  constructor(readonly failure: SearchFailure) {
    super(failure.message);
    this.name = 'SearchError';
  }
}

export interface SearchClient {
  /** Loads the artefacts. Safe to call again after a failure: that is the retry. */
  open(): Promise<void>;
  /**
   * Answers the request, or null when a newer search was asked for before the answer came
   * (a stale answer, to be dropped). Opens the engine first where that was not done.
   */
  search(request: SearchRequest): Promise<SearchAnswer | null>;
  /** Completions of what is being typed, or null when newer ones were asked for since. */
  suggest(text: string, limit: number): Promise<readonly Suggestion[] | null>;
  /** The item's text with the marks of a query, or null when there is no such item. */
  mark(id: string, text: string): Promise<MarkedItem | null>;
}

export interface SearchClientOptions {
  /** Absolute URL of the folder of artefacts, with a trailing slash. */
  readonly base: string;
  /** May throw where workers are not to be had. */
  readonly startWorker: () => WorkerLike;
  /** Loads the same handler for the main thread, only when no worker starts. */
  readonly loadHandler: () => Promise<Send>;
  /** Milliseconds between two signs of life that are asked of a worker at work. */
  readonly pulse: number;
}

type Asked<T> = T extends WorkerRequest ? Omit<T, 'seq'> : never;

/** A worker that was lost is replaced once; then the main thread takes over. */
const MOST_WORKERS = 2;

export function createSearchClient(options: SearchClientOptions): SearchClient {
  let seq = 0;
  let latestSearch = 0;
  let latestSuggest = 0;
  let workersLost = 0;
  let opening: Promise<Send> | null = null;

  /** Sends, and turns a failure that was answered into a SearchError. */
  async function ask(send: Send, asked: Asked<WorkerRequest>): Promise<WorkerResponse> {
    seq += 1;
    const response = await send({ ...asked, seq });
    if (response.type === 'failed') throw new SearchError(response.failure);
    return response;
  }

  const askToOpen = (send: Send) => ask(send, { type: 'open', base: options.base });

  async function openInWorker(): Promise<Send> {
    const worker = options.startWorker();
    const send = workerTransport(worker, options.pulse);
    try {
      await askToOpen(send);
      return send;
    } catch (cause) {
      worker.terminate();
      throw cause;
    }
  }

  async function openOnMainThread(): Promise<Send> {
    const send = await options.loadHandler().catch((cause: unknown) => {
      throw new SearchError({ kind: 'program', message: String(cause) });
    });
    await askToOpen(send);
    return send;
  }

  async function start(): Promise<Send> {
    while (workersLost < MOST_WORKERS) {
      try {
        return await openInWorker();
      } catch (cause) {
        // The worker ran and the artefacts failed: the main thread would fare no better.
        if (cause instanceof SearchError) throw cause;
        const isLost = cause instanceof WorkerDownError && cause.hasWorked;
        workersLost = isLost ? workersLost + 1 : MOST_WORKERS;
      }
    }
    return openOnMainThread();
  }

  function opened(): Promise<Send> {
    opening ??= start().catch((cause: unknown) => {
      opening = null;
      throw toSearchError(cause);
    });
    return opening;
  }

  /** Asks again for what a lost worker left unanswered. */
  async function call(asked: Asked<WorkerRequest>): Promise<WorkerResponse> {
    for (;;) {
      const mine = opened();
      const send = await mine;
      try {
        return await ask(send, asked);
      } catch (cause) {
        if (!(cause instanceof WorkerDownError)) throw toSearchError(cause);
        // Another call that waited for the same worker may have been here before.
        if (opening !== mine) continue;
        opening = null;
        workersLost += 1;
      }
    }
  }

  return {
    async open() {
      await opened();
    },
    async search(request) {
      latestSearch += 1;
      const mine = latestSearch;
      const isStale = () => mine !== latestSearch;
      try {
        await opened();
        // While the engine was loading the reader may have typed on: ask for the last words only.
        if (isStale()) return null;
        const response = await call({ type: 'search', request });
        return !isStale() && response.type === 'answer' ? response.answer : null;
      } catch (cause) {
        if (isStale()) return null;
        throw cause;
      }
    },
    async suggest(text, limit) {
      latestSuggest += 1;
      const mine = latestSuggest;
      const response = await call({ type: 'suggest', text, limit });
      return mine === latestSuggest && response.type === 'suggested' ? response.suggestions : null;
    },
    async mark(id, text) {
      const response = await call({ type: 'mark', id, text });
      return response.type === 'marked' ? response.item : null;
    },
  };
}

function toSearchError(cause: unknown): SearchError {
  if (cause instanceof SearchError) return cause;
  return new SearchError({ kind: 'internal', message: String(cause) });
}

/** A worker at work is lost after six seconds of silence, one that never spoke after ten. */
const PULSE = 2_000;

let shared: SearchClient | null = null;

/** The client of this page: one worker, or the main thread where no worker can start. */
export function searchClient(): SearchClient {
  shared ??= createSearchClient({
    base: new URL(`${process.env.NEXT_PUBLIC_BASE_PATH ?? ''}/search/`, window.location.origin)
      .href,
    startWorker: () =>
      new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' }),
    loadHandler: async () => (await import('./request-handler')).createRequestHandler(),
    pulse: PULSE,
  });
  return shared;
}
