import { ArtefactError } from '@/lib/corpus/artefact-error';
import { openEngine } from '@/lib/engine/open-engine';
import { preloadCode } from '@/lib/engine/preload-code';
import type { PageRange, SearchBackend, SearchPage, SearchRequest } from '@/lib/search/contract';
import { searchAsTyped } from './search-as-typed';

/**
 * Answers a search in the task that asks, so that box and results are painted in one frame. Null
 * where it cannot: the worker is to be asked.
 */
export type PageEngine = (
  request: SearchRequest,
  range: PageRange,
  signal?: AbortSignal,
) => Promise<SearchPage | null>;

/**
 * @param file the bytes of an artefact that the worker has read, null for one that it has not
 * @param rest waits until nobody types and the browser has nothing to do
 */
export type OpenPageEngine = (
  file: (path: string) => Promise<Uint8Array | null>,
  rest: () => Promise<void>,
) => Promise<PageEngine>;

/** In milliseconds: so long it works without looking whether somebody types. */
const PIECE = 20;

/** In UTF-16 units of the query and those before it: longer ones may take long. */
const LONGEST = 64;

/**
 * Opens the engine of a small collection on the page's thread, beside that of the worker, whenever
 * nobody types, piece by piece. Code comes from the browser's cache and files from the worker:
 * nothing is fetched that the worker has not fetched before, so what needs more is left to it.
 *
 * @throws ArtefactError where the worker has no files
 */
export const openPageEngine: OpenPageEngine = async (file, rest) => {
  await rest();
  let begun = performance.now();
  const pause = () => {
    if (performance.now() - begun < PIECE) return null;
    return rest().then(() => {
      begun = performance.now();
    });
  };
  const engine = await openEngine(async (path) => {
    const bytes = await file(path);
    if (bytes === null) throw new ArtefactError('unreachable', `${path}: not read by the worker.`);
    return bytes;
  }, pause);
  await rest();
  await preloadCode();
  await searchAsTyped(engine.search, rest);
  return answerAtOnce(engine.search);
};

/** Answers by what gives its answer in the task that asks, and not where it takes long. */
export function answerAtOnce(search: SearchBackend['search']): PageEngine {
  return async (request, range, signal) => {
    const { q, within } = request;
    if (q.length + within.join('').length > LONGEST) return null;
    const page = await Promise.race([search(request, range, signal).catch(() => null), nextTask()]);
    // What lacks a table here need not lack it there.
    return page !== null && page.unavailable.length === 0 ? page : null;
  };
}

/** Null once the task is over: from then on the worker is faster. */
function nextTask(): Promise<null> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve(null);
    };
    port2.postMessage(null);
  });
}
