import { ArtefactError } from '@/lib/corpus/artefact-error';
import type { ByteSource } from '@/lib/corpus/artefact-reader';
import { VersionMismatchError } from '@/lib/corpus/version-mismatch-error';
import { type OpenedEngine, openEngine } from '@/lib/engine/open-engine';
import type { SearchFailure, WorkerRequest, WorkerResponse } from './protocol';

/** Carries one request to the engine and brings its response back, wherever the engine runs. */
export type Send = (request: WorkerRequest, signal?: AbortSignal) => Promise<WorkerResponse>;

/**
 * Makes the function that answers every request of the page. It knows neither worker nor window,
 * so the same code runs in the worker, and on the main thread where no worker can start.
 * It never rejects: what goes wrong comes back as a `failed` response, which nobody reads where the
 * signal was aborted.
 */
export function createRequestHandler(): Send {
  let engine: OpenedEngine | null = null;

  async function respond(request: WorkerRequest, signal?: AbortSignal): Promise<WorkerResponse> {
    const { seq } = request;
    if (request.type === 'open') {
      engine ??= await openEngine(fetchSource(request.base));
      return { type: 'opened', seq, ...(engine.isFetching && { isFetching: true }) };
    }
    if (engine === null) throw new Error('Expected an open request before any other.');
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

function failureOf(cause: unknown): SearchFailure {
  const message = cause instanceof Error ? cause.message : String(cause);
  if (cause instanceof ArtefactError) return { kind: cause.fault, message };
  return { kind: cause instanceof VersionMismatchError ? 'version' : 'internal', message };
}

/** What says that a file is not there, and not merely that the server is unwell. */
const MISSING = [404, 410];

/** The artefacts as a web server has them. `base` is their folder's URL, with a slash at its end. */
function fetchSource(base: string): ByteSource {
  return async (path, how) => {
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
