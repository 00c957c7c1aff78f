import type { WorkerRequest, WorkerResponse } from './protocol';

/** Carries one request to the engine and brings its response back, wherever the engine runs. */
export type Send = (request: WorkerRequest) => Promise<WorkerResponse>;

/** The part of `Worker` that is used, so that tests can stand in for it. */
export interface WorkerLike {
  postMessage(request: WorkerRequest): void;
  addEventListener(
    type: 'message',
    listener: (event: { readonly data: WorkerResponse }) => void,
  ): void;
  addEventListener(type: 'error' | 'messageerror', listener: () => void): void;
  terminate(): void;
}

/** The worker could not start, or stopped: none of its open requests will be answered. */
export class WorkerDownError extends Error {
  constructor() {
    super('The search worker stopped.');
    this.name = 'WorkerDownError';
  }
}

interface Waiting {
  readonly resolve: (response: WorkerResponse) => void;
  readonly reject: (error: Error) => void;
}

/** Correlates the worker's responses by `seq`. Rejects with WorkerDownError when it breaks. */
export function workerTransport(worker: WorkerLike): Send {
  const waiting = new Map<number, Waiting>();
  let down = false;

  worker.addEventListener('message', ({ data }) => {
    waiting.get(data.seq)?.resolve(data);
    waiting.delete(data.seq);
  });

  function breakDown(): void {
    down = true;
    for (const { reject } of waiting.values()) reject(new WorkerDownError());
    waiting.clear();
  }
  worker.addEventListener('error', breakDown);
  worker.addEventListener('messageerror', breakDown);

  return (request) =>
    new Promise((resolve, reject) => {
      if (down) {
        reject(new WorkerDownError());
        return;
      }
      waiting.set(request.seq, { resolve, reject });
      worker.postMessage(request);
    });
}
