import type { MessageToWorker, WorkerPulse, WorkerResponse } from './protocol';
import type { Send } from './request-handler';

/** The part of `Worker` that is used, so that tests can stand in for it. */
export interface WorkerLike {
  postMessage(message: MessageToWorker): void;
  addEventListener(
    type: 'message',
    listener: (event: { readonly data: WorkerResponse | WorkerPulse }) => void,
  ): void;
  addEventListener(type: 'error' | 'messageerror', listener: () => void): void;
  terminate(): void;
}

/** The worker could not start, or stopped: none of its open requests will be answered. */
export class WorkerDownError extends Error {
  /** @param hasWorked whether it ever said a word: one that did not would not the next time */
  constructor(readonly hasWorked: boolean) {
    super('The search worker stopped.');
    this.name = 'WorkerDownError';
  }
}

/** So many pings in a row may stay unanswered: a search takes milliseconds. */
const SILENCE = 2;

/** Before the first word a slow line must bring the worker's code, beside the page's own. */
const SILENCE_AT_FIRST = 4;

interface Waiting {
  readonly resolve: (response: WorkerResponse) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Correlates the worker's responses by `seq`, and tells the worker where nobody waits for one any
 * more. Rejects with WorkerDownError when the worker breaks,
 * goes silent or has lost a request, and ends it.
 *
 * Pings are counted rather than time, which also passes while a device sleeps.
 *
 * @param pulse milliseconds between two pings, which are sent while there is something to wait for
 */
export function workerTransport(worker: WorkerLike, pulse: number): Send {
  const waiting = new Map<number, Waiting>();
  let timer: ReturnType<typeof setInterval> | null = null;
  let isDown = false;
  let hasWorked = false;
  let unanswered = 0;

  function rest(): void {
    if (timer !== null) clearInterval(timer);
    timer = null;
  }

  function breakDown(): void {
    isDown = true;
    rest();
    worker.terminate();
    for (const { reject } of waiting.values()) reject(new WorkerDownError(hasWorked));
    waiting.clear();
  }

  function ping(): void {
    if (unanswered >= (hasWorked ? SILENCE : SILENCE_AT_FIRST)) {
      breakDown();
      return;
    }
    unanswered += 1;
    worker.postMessage({ type: 'ping', waiting: [...waiting.keys()] });
  }

  worker.addEventListener('message', ({ data }) => {
    hasWorked = true;
    unanswered = 0;
    if (data.type === 'pulse') {
      // What was answered in the meantime is not waited for any more.
      if (data.unknown.some((seq) => waiting.has(seq))) breakDown();
      return;
    }
    waiting.get(data.seq)?.resolve(data);
    waiting.delete(data.seq);
    if (waiting.size === 0) rest();
  });
  worker.addEventListener('error', breakDown);
  worker.addEventListener('messageerror', breakDown);

  return (request, signal) =>
    new Promise((resolve, reject) => {
      if (isDown || signal?.aborted) {
        reject(isDown ? new WorkerDownError(hasWorked) : signal?.reason);
        return;
      }
      const { seq } = request;
      waiting.set(seq, { resolve, reject });
      worker.postMessage(request);
      timer ??= setInterval(ping, pulse);
      signal?.addEventListener('abort', () => {
        if (!waiting.delete(seq)) return;
        if (waiting.size === 0) rest();
        worker.postMessage({ type: 'cancel', seq });
        reject(signal.reason);
      });
    });
}
