import { unlessAborted } from '@/lib/corpus/unless-aborted';
import { type SearchBackend, TYPED } from '@/lib/search/contract';
import type { OpenPageEngine, PageEngine } from './page-engine';
import type { Arguments, Method, SearchFailure, WorkerRequest, WorkerResponse } from './protocol';
import type { Send } from './request-handler';
import { takeEarlyOpening, takeEarlyWorker } from './start-early';
import { WorkerDownError, type WorkerLike, workerTransport } from './worker-transport';

/**
 * Rejection of every call that was not cancelled: carries what the page needs to help the reader.
 */
export class SearchError extends Error {
  constructor(readonly failure: SearchFailure) {
    super(failure.message);
    this.name = 'SearchError';
  }
}

/** The search of this site, behind a worker. Its calls open the engine where that was not done. */
export interface WorkerBackend extends SearchBackend {
  /** Loads the artefacts. Safe to call again after a failure: that is the retry. */
  open(): Promise<void>;
}

export interface WorkerBackendOptions {
  /** Absolute URL of the folder of artefacts, with a trailing slash. */
  readonly base: string;
  /** May throw where workers are not to be had. */
  readonly startWorker: () => WorkerLike;
  /** Loads the same handler for the main thread, only when no worker starts. */
  readonly loadHandler: () => Promise<Send>;
  /** Opens the engine of a small collection a second time, beside the worker's; null where none is wanted. */
  readonly openPageEngine?: OpenPageEngine | null;
  /** Milliseconds between two signs of life that are asked of a worker at work. */
  readonly pulse: number;
}

type Asked<T> = T extends WorkerRequest ? Omit<T, 'seq'> : never;

/** A worker that was lost is replaced once; then the main thread takes over. */
const MOST_WORKERS = 2;

export function createWorkerBackend(options: WorkerBackendOptions): WorkerBackend {
  let seq = 0;
  let workersLost = 0;
  let opening: Promise<Send> | null = null;
  /** Whether a worker is there that has all its files. */
  let hasFiles = false;
  let pageEngine: PageEngine | null = null;
  let isHastened = false;
  let lastSearch = 0;

  /** Sends, and turns a failure that was answered into a SearchError. */
  async function ask(
    send: Send,
    asked: Asked<WorkerRequest>,
    signal?: AbortSignal,
  ): Promise<WorkerResponse> {
    seq += 1;
    const response = await send({ ...asked, seq }, signal);
    signal?.throwIfAborted();
    if (response.type === 'failed') throw new SearchError(response.failure);
    return response;
  }

  const askToOpen = (send: Send) => ask(send, { type: 'open', base: options.base });

  async function openInWorker(): Promise<Send> {
    const worker = options.startWorker();
    const send = workerTransport(worker, options.pulse);
    try {
      const response = await askToOpen(send);
      hasFiles = response.type === 'opened' && !response.isFetching;
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
    hasFiles = false;
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

  /**
   * Asks again for what a lost worker left unanswered. What is cancelled while the engine opens is
   * never asked for.
   */
  async function call<M extends Method>(
    method: M,
    args: Arguments<M>,
    signal?: AbortSignal,
  ): Promise<Awaited<ReturnType<SearchBackend[M]>>> {
    for (;;) {
      const mine = opened();
      const send = await unlessAborted(mine, signal);
      try {
        const response = await ask(send, { type: 'call', method, args }, signal);
        if (response.type !== 'result') throw new Error(`Expected a result, got ${response.type}`);
        return response.result as Awaited<ReturnType<SearchBackend[M]>>;
      } catch (cause) {
        signal?.throwIfAborted();
        if (!(cause instanceof WorkerDownError)) throw toSearchError(cause);
        // Another call that waited for the same worker may have been here before.
        if (opening !== mine) continue;
        opening = null;
        workersLost += 1;
      }
    }
  }

  async function hasten(): Promise<void> {
    isHastened = true;
    const file = async (path: string) => {
      const response = await ask(await opened(), { type: 'file', path });
      return response.type === 'result' ? (response.result as Uint8Array | null) : null;
    };
    // Where it cannot be had the worker goes on to answer all.
    const rest = () => untilRest(() => lastSearch);
    pageEngine = (await options.openPageEngine?.(file, rest).catch(() => null)) ?? null;
  }

  /** What a key asks for is answered in its own task where that can be done, before the next frame. */
  const search: SearchBackend['search'] = async (request, range, signal) => {
    lastSearch = performance.now();
    const isOfKey = range.offset === 0 && range.limit <= TYPED.limit;
    const known = isOfKey ? await pageEngine?.(request, range, signal) : null;
    if (known) return known;
    const page = await call('search', [request, range], signal);
    if (isOfKey && hasFiles && !isHastened) void hasten();
    return page;
  };

  return {
    async open() {
      await opened();
    },
    search,
    facets: (request, signal) => call('facets', [request], signal),
    near: (request, signal) => call('near', [request], signal),
    suggest: (text, limit, signal) => call('suggest', [text, limit], signal),
    interpret: (request, signal) => call('interpret', [request], signal),
    present: (itemId, plan, signal) => call('present', [itemId, plan], signal),
    collection: (signal) => call('collection', [], signal),
  };
}

function toSearchError(cause: unknown): SearchError {
  if (cause instanceof SearchError) return cause;
  return new SearchError({ kind: 'internal', message: String(cause) });
}

/** A worker at work is lost after six seconds of silence, one that never spoke after ten. */
const PULSE = 2_000;

let shared: WorkerBackend | null = null;

/** The backend of this page: one worker, or the main thread where no worker can start. */
export function workerBackend(): WorkerBackend {
  shared ??= createWorkerBackend({
    base: new URL(`${BASE_PATH}/search/`, window.location.origin).href,
    startWorker: () => takeEarlyWorker() ?? startWorker(),
    loadHandler: async () =>
      (await import('./request-handler')).createRequestHandler(takeEarlyOpening()),
    openPageEngine: process.env.SEARCH_WORKER ? openPageEngine : null,
    pulse: PULSE,
  });
  return shared;
}

/** In milliseconds: who has rested so long does not type any more, and is kept waiting by nothing. */
const RESTS_AFTER = 300;

/** Waits until nobody has searched for a while and the browser has nothing to do. */
async function untilRest(lastSearch: () => number): Promise<void> {
  for (;;) {
    const left = lastSearch() + RESTS_AFTER - performance.now();
    if (left <= 0) break;
    await new Promise((resume) => setTimeout(resume, left));
  }
  if ('requestIdleCallback' in window) await new Promise((resume) => requestIdleCallback(resume));
}

/** Of the worker's file, which is in the browser's cache; `next dev` has none. */
const openPageEngine: OpenPageEngine = async (file, rest) => {
  await rest();
  const path = BASE_PATH + process.env.SEARCH_WORKER;
  const code: typeof import('./search-worker') = await import(/* turbopackIgnore: true */ path);
  return code.forPage.openPageEngine(file, rest);
};

const BASE_PATH = process.env.NEXT_PUBLIC_BASE_PATH ?? '';

/** The build makes the worker's code one file and names it (bundle-worker.ts); `next dev` does not. */
function startWorker(): Worker {
  const path = process.env.SEARCH_WORKER;
  return path
    ? new Worker(BASE_PATH + path, { type: 'module' })
    : new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
}
