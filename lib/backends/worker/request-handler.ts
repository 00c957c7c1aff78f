import { ArtefactError } from '@/lib/corpus/artefact-error';
import { fetchSource } from '@/lib/corpus/fetch-source';
import { VersionMismatchError } from '@/lib/corpus/version-mismatch-error';
import type { SearchEngine } from '@/lib/engine/engine';
import { openEngine } from '@/lib/engine/open-engine';
import type { SearchFailure, WorkerRequest, WorkerResponse } from './protocol';

/**
 * Makes the function that answers every request of the page. It knows neither worker nor window,
 * so the same code runs in the worker, and on the main thread where no worker can start.
 * It never rejects: what goes wrong comes back as a `failed` response.
 */
export function createRequestHandler(): (request: WorkerRequest) => Promise<WorkerResponse> {
  let engine: SearchEngine | null = null;

  async function respond(request: WorkerRequest): Promise<WorkerResponse> {
    const { seq } = request;
    if (request.type === 'open') {
      engine ??= await openEngine(fetchSource(request.base));
      return { type: 'opened', seq };
    }
    if (engine === null) throw new Error('Expected an open request before any other.');
    if (request.type === 'search') {
      return { type: 'answer', seq, answer: await engine.search(request.request) };
    }
    if (request.type === 'suggest') {
      const suggestions = await engine.suggest(request.text, request.limit);
      return { type: 'suggested', seq, suggestions };
    }
    return { type: 'marked', seq, item: await engine.mark(request.id, request.text) };
  }

  return async (request) => {
    try {
      return await respond(request);
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
