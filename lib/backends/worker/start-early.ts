import type { Arguments, EarlyMessage } from './protocol';
import type { EarlyOpening } from './request-handler';

/** What to begin with before the page's scripts are there. */
export interface EarlyFilesToAsk {
  /** Address of the worker's code. */
  readonly worker: string;
  /** Path of the folder of artefacts on this site, with a slash at its end. */
  readonly base: string;
  /** Files that open the engine, below `base`. */
  readonly paths: readonly string[];
}

interface EarlyStart {
  /** Null where it could not start, or broke. */
  worker: Worker | null;
  /** For the main thread, where there is no worker. */
  opening: EarlyOpening | null;
}

declare global {
  interface Window {
    /** Of a page that was opened by a link to a search, until its scripts take it over. */
    searchStart?: EarlyStart | undefined;
  }
}

/**
 * Starts the worker, and asks for the files that it will need first, all at the same time: nothing
 * waits for the page's scripts, and no file for another one to name it. The bytes are handed to the
 * worker, not left to the browser's cache, which may not keep them.
 *
 * @param search what the page is going to ask for first: answered as soon as the files are there
 */
export function startEarly(
  { worker: code, base: path, paths }: EarlyFilesToAsk,
  search: Arguments<'search'>,
): void {
  const base = new URL(path, window.location.origin).href;
  // What lies in the folder of a generation never changes; the manifest beside it does.
  const cacheOf = (name: string) => (name.includes('/') ? 'default' : 'no-cache');
  const files = new Map(paths.map((name) => [name, bytesOf(base + name, cacheOf(name))]));
  const start: EarlyStart = { worker: null, opening: { base, files, search } };
  window.searchStart = start;
  try {
    const worker = new Worker(code, { type: 'module' });
    // Nobody hears yet that it breaks: another one is started then, and heard.
    worker.onerror = () => {
      start.worker = null;
    };
    const post = (message: EarlyMessage, parts: Transferable[] = []) =>
      worker.postMessage(message, parts);
    post({ type: 'expect', base, paths, search });
    for (const [name, file] of files) {
      file.then((bytes) =>
        post({ type: 'delivery', path: name, bytes }, bytes === null ? [] : [bytes]),
      );
    }
    start.worker = worker;
    start.opening = null;
  } catch {
    // Where there are no workers the main thread takes the files.
  }
}

/** The bytes of a file; null where they are not to be had. It never rejects. */
async function bytesOf(url: string, cache: RequestCache): Promise<ArrayBuffer | null> {
  try {
    const response = await fetch(url, { cache });
    return response.ok ? await response.arrayBuffer() : null;
  } catch {
    return null;
  }
}

/** The worker that was started early, to whoever asks first; null where there is none. */
export function takeEarlyWorker(): Worker | null {
  const { searchStart } = window;
  const worker = searchStart?.worker ?? null;
  if (worker !== null) window.searchStart = undefined;
  return worker;
}

/** The opening that was begun without a worker, to whoever asks first; null where there is none. */
export function takeEarlyOpening(): EarlyOpening | null {
  const opening = window.searchStart?.opening ?? null;
  if (opening !== null) window.searchStart = undefined;
  return opening;
}
