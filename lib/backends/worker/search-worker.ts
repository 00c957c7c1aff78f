import { preloadCode } from '@/lib/engine/preload-code';
import type { SearchBackend, SearchPage, SearchRequest } from '@/lib/search/contract';
import { openPageEngine } from './page-engine';
import type {
  Arguments,
  EarlyMessage,
  MessageToWorker,
  Method,
  WorkerExpect,
  WorkerPulse,
  WorkerRequest,
  WorkerResponse,
} from './protocol';
import { createRequestHandler, type EarlyOpening, type Send } from './request-handler';
import { searchAsTyped } from './search-as-typed';

/** The page has this file in its cache. */
export const forPage = { openPageEngine };

/** Milliseconds after the last call: whatever somebody waits for comes first. */
const WARM_UP_AFTER = 200;

/** Made at the first message, which may tell of files that are on their way. */
let handler: Send | null = null;

/** What hands an expected file on, by its path. */
const expected = new Map<string, (bytes: ArrayBuffer | null) => void>();

/** What cancels every request that is at work, by its `seq`. */
const working = new Map<number, AbortController>();

const post = (message: WorkerResponse | WorkerPulse) => self.postMessage(message);

// The page has a document, and no messages for the worker.
const isPage: boolean = 'document' in self;
if (!isPage) self.addEventListener('message', hear);

async function hear({ data }: MessageEvent<MessageToWorker | EarlyMessage>): Promise<void> {
  if (data.type === 'ping') {
    post({ type: 'pulse', unknown: data.waiting.filter((seq) => !working.has(seq)) });
    return;
  }
  if (data.type === 'cancel') {
    working.get(data.seq)?.abort();
    return;
  }
  if (data.type === 'expect') {
    handler ??= createRequestHandler(expectFiles(data));
    return;
  }
  if (data.type === 'delivery') {
    expected.get(data.path)?.(data.bytes);
    expected.delete(data.path);
    return;
  }
  const controller = new AbortController();
  working.set(data.seq, controller);
  const response = await handle(data, controller.signal);
  if (!controller.signal.aborted) post(response);
  working.delete(data.seq);
  // What is fetched for nobody would cost the reader 70 KB.
  if (response.type === 'opened' && !response.isFetching) setTimeout(warmUpAtRest, WARM_UP_AFTER);
  endOfWork = performance.now();
}

let endOfWork = 0;

function warmUpAtRest(): void {
  const rested = performance.now() - endOfWork;
  if (working.size === 0 && rested >= WARM_UP_AFTER) warmUp();
  else setTimeout(warmUpAtRest, WARM_UP_AFTER);
}

function expectFiles({ base, paths, search }: WorkerExpect): EarlyOpening {
  const wait = (path: string) =>
    new Promise<ArrayBuffer | null>((resolve) => expected.set(path, resolve));
  return { base, files: new Map(paths.map((path) => [path, wait(path)])), search };
}

function handle(request: WorkerRequest, signal?: AbortSignal): Promise<WorkerResponse> {
  handler ??= createRequestHandler();
  return handler(request, signal);
}

/** 60 ms on a fast machine, which nobody's first key need wait for. */
async function warmUp(): Promise<void> {
  await preloadCode();
  const search: SearchBackend['search'] = async (request, range) => {
    const response = await ask('search', [request, range]);
    if (response.type !== 'result') throw new Error(`Expected a result, got ${response.type}`);
    return response.result as SearchPage;
  };
  // Between two of them there is room for a search that somebody wants.
  const beside = async (request: SearchRequest) => {
    await ask('facets', [request]);
    await ask('suggest', [request.q, 1]);
    await new Promise((resume) => setTimeout(resume));
  };
  await searchAsTyped(search, beside).catch(() => {});
}

function ask<M extends Method>(method: M, args: Arguments<M>): Promise<WorkerResponse> {
  return handle({ type: 'call', seq: 0, method, args });
}
