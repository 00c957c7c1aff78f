import { ArtefactError } from '@/lib/corpus/artefact-error';
import type { ByteSource } from '@/lib/corpus/artefact-reader';
import { unlessAborted } from '@/lib/corpus/unless-aborted';
import { VersionMismatchError } from '@/lib/corpus/version-mismatch-error';
import { type OpenedEngine, openEngine } from '@/lib/engine/open-engine';
import type { SearchPage } from '@/lib/search/contract';
import type { Arguments, SearchFailure, WorkerRequest, WorkerResponse } from './protocol';

/** Carries one request to the engine and brings its response back, wherever the engine runs. */
export type Send = (request: WorkerRequest, signal?: AbortSignal) => Promise<WorkerResponse>;

/** Files that were asked for before the engine was there; null for one that could not be had. */
export type EarlyFiles = ReadonlyMap<string, Promise<ArrayBuffer | null>>;

/** An opening that nobody need ask for: its files are on their way. */
export interface EarlyOpening {
  /** Absolute URL of the folder of artefacts, with a trailing slash. */
  readonly base: string;
  /** By path below `base`. */
  readonly files: EarlyFiles;
  /** What is going to be asked for first. */
  readonly search: Arguments<'search'>;
}

/**
 * Makes the function that answers every request of the page. It knows neither worker nor window,
 * so the same code runs in the worker, and on the main thread where no worker can start.
 * It never rejects: what goes wrong comes back as a `failed` response, which nobody reads where the
 * signal was aborted.
 *
 * @param early opened at once; what goes wrong with it is told to the first who asks for an opening
 */
export function createRequestHandler(early: EarlyOpening | null = null): Send {
  let opening: Promise<OpenedEngine> | null = null;
  let engine: OpenedEngine | null = null;
  let answered: EarlyAnswer | null = null;
  /** What was read of a collection that is held in memory, for the page's own engine. */
  const files = new Map<string, Uint8Array>();
  let keepsFiles = true;
  const keeping =
    (source: ByteSource): ByteSource =>
    async (path, how) => {
      const bytes = await source(path, how);
      if (keepsFiles) files.set(path, bytes);
      return bytes;
    };
  if (early !== null) {
    opening = openEngine(keeping(fetchSource(early.base, early.files)));
    opening.catch(() => {});
    answered = answerEarly(opening, early.search);
  }

  async function open(base: string): Promise<OpenedEngine> {
    opening ??= openEngine(keeping(fetchSource(base)));
    try {
      engine = await opening;
      keepsFiles = !engine.isFetching;
      if (!keepsFiles) files.clear();
      return engine;
    } catch (cause) {
      // The next opening is another try.
      opening = null;
      throw cause;
    }
  }

  async function respond(request: WorkerRequest, signal?: AbortSignal): Promise<WorkerResponse> {
    const { seq } = request;
    if (request.type === 'open') {
      const { isFetching } = await open(request.base);
      return { type: 'opened', seq, ...(isFetching && { isFetching }) };
    }
    if (request.type === 'file') {
      return { type: 'result', seq, result: files.get(request.path) ?? null };
    }
    if (engine === null) throw new Error('Expected an open request before any other.');
    const known = request.method === 'search' ? await answered?.take(request.args) : null;
    if (known) return { type: 'result', seq, result: known };
    const method = engine[request.method] as (...args: unknown[]) => Promise<unknown>;
    return { type: 'result', seq, result: await method(...request.args, signal) };
  }

  return async (request, signal) => {
    try {
      return await respond(request, signal);
    } catch (cause) {
      return { type: 'failed', seq: request.seq, failure: failureOf(cause) };
    }
  };
}

/** An answer to what nobody has asked yet. */
interface EarlyAnswer {
  /** To whoever asks just that, once; null where it is not known. */
  take(args: readonly unknown[]): Promise<SearchPage | null>;
}

/** The page's scripts are still on their way: searching takes no time of theirs. */
function answerEarly(opening: Promise<OpenedEngine>, search: Arguments<'search'>): EarlyAnswer {
  let left: Promise<SearchPage | null> | null = opening
    .then((engine) => engine.search(...search))
    // Who asks is told by the try that is theirs.
    .catch(() => null);
  return {
    async take(args) {
      if (left === null || JSON.stringify(args) !== JSON.stringify(search)) return null;
      const taken = left;
      left = null;
      return await taken;
    },
  };
}

function failureOf(cause: unknown): SearchFailure {
  const message = cause instanceof Error ? cause.message : String(cause);
  if (cause instanceof ArtefactError) return { kind: cause.fault, message };
  return { kind: cause instanceof VersionMismatchError ? 'version' : 'internal', message };
}

/** What says that a file is not there, and not merely that the server is unwell. */
const MISSING = [404, 410];

/**
 * The artefacts as a web server has them. `base` is their folder's URL, with a slash at its end.
 * An early file is taken once: where it is no good, the server is asked.
 */
function fetchSource(base: string, early: EarlyFiles = new Map()): ByteSource {
  const left = new Map(early);
  return async (path, how) => {
    const awaited = left.get(path);
    left.delete(path);
    const bytes = awaited ? await unlessAborted(awaited, how.signal) : null;
    if (bytes !== null) return new Uint8Array(bytes);
    const url = new URL(path, base);
    const response = await fetch(url, how);
    if (!response.ok) {
      throw new ArtefactError(
        MISSING.includes(response.status) ? 'missing' : 'unreachable',
        `${url}: expected status 200, got ${response.status}.`,
      );
    }
    return new Uint8Array(await response.arrayBuffer());
  };
}
