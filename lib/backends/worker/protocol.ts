import type { ArtefactFault } from '@/lib/corpus/artefact-error';
import type { SearchBackend } from '@/lib/search/contract';

/** What went wrong, so that the page can say it and what helps: reload, or try again. */
export interface SearchFailure {
  /**
   * A file of the artefacts could not be read, or:
   *
   * - `version`: another version of the site was published since the page was loaded
   * - `program`: the code of the search could not be loaded
   * - `internal`: it failed in a way that it should not
   */
  readonly kind: ArtefactFault | 'version' | 'program' | 'internal';
  /** In English, for developers. */
  readonly message: string;
}

/** A call of the contract by name. */
export type Method = keyof SearchBackend;

/** What a method is given, but for the signal, which cannot be sent. */
export type Arguments<M extends Method> = SearchBackend[M] extends (
  ...args: [...infer Given, (AbortSignal | undefined)?]
) => unknown
  ? Given
  : never;

/** Page to worker. `base` is the absolute URL of the folder of artefacts, with a trailing slash. */
export type WorkerRequest =
  | { readonly type: 'open'; readonly seq: number; readonly base: string }
  /** The bytes of a file below `base` as they were read, null where they were not. Fetches nothing. */
  | { readonly type: 'file'; readonly seq: number; readonly path: string }
  | {
      readonly type: 'call';
      readonly seq: number;
      readonly method: Method;
      /** `Arguments` of the method. */
      readonly args: readonly unknown[];
    };

/** Worker to page; `seq` is that of the request answered. */
export type WorkerResponse =
  /** `isFetching` where every call fetches files from then on. */
  | { readonly type: 'opened'; readonly seq: number; readonly isFetching?: true }
  /** What the method resolved to, or the file. */
  | { readonly type: 'result'; readonly seq: number; readonly result: unknown }
  | { readonly type: 'failed'; readonly seq: number; readonly failure: SearchFailure };

/** Page to worker: nobody waits for this any more. There is no response to either. */
export interface WorkerCancel {
  readonly type: 'cancel';
  readonly seq: number;
}

/** Page to worker: are you there, and at work on these? It is answered out of turn. */
export interface WorkerPing {
  readonly type: 'ping';
  /** `seq` of every request that the page waits for. */
  readonly waiting: readonly number[];
}

/**
 * Page to worker, before anything else: open the engine, and do not ask for these files. The page
 * has asked for them itself, before there was a worker, and delivers them as they come. Then search,
 * and keep the answer until it is asked for.
 */
export interface WorkerExpect {
  readonly type: 'expect';
  readonly base: string;
  /** Below `base`. */
  readonly paths: readonly string[];
  readonly search: Arguments<'search'>;
}

/** Page to worker: a file that was to be expected; null where it could not be had. */
export interface WorkerDelivery {
  readonly type: 'delivery';
  readonly path: string;
  readonly bytes: ArrayBuffer | null;
}

/** Worker to page: here I am, and these of yours never came or are answered. */
export interface WorkerPulse {
  readonly type: 'pulse';
  readonly unknown: readonly number[];
}

export type MessageToWorker = WorkerRequest | WorkerCancel | WorkerPing;

/** What a worker hears that was started before the page's scripts were there. */
export type EarlyMessage = WorkerExpect | WorkerDelivery;
