import type { ArtefactFault } from '@/lib/corpus/artefact-error';
import type { MarkedItem, SearchAnswer, SearchRequest, Suggestion } from '@/lib/search/contract';

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

/** Page to worker. `base` is the absolute URL of the folder of artefacts, with a trailing slash. */
export type WorkerRequest =
  | { readonly type: 'open'; readonly seq: number; readonly base: string }
  | { readonly type: 'search'; readonly seq: number; readonly request: SearchRequest }
  | {
      readonly type: 'suggest';
      readonly seq: number;
      readonly text: string;
      readonly limit: number;
    }
  | { readonly type: 'mark'; readonly seq: number; readonly id: string; readonly text: string };

/** Worker to page; `seq` is that of the request answered. */
export type WorkerResponse =
  | { readonly type: 'opened'; readonly seq: number }
  | { readonly type: 'answer'; readonly seq: number; readonly answer: SearchAnswer }
  | {
      readonly type: 'suggested';
      readonly seq: number;
      readonly suggestions: readonly Suggestion[];
    }
  | { readonly type: 'marked'; readonly seq: number; readonly item: MarkedItem | null }
  | { readonly type: 'failed'; readonly seq: number; readonly failure: SearchFailure };

/** Page to worker: are you there, and at work on these? It is answered out of turn. */
export interface WorkerPing {
  readonly type: 'ping';
  /** `seq` of every request that the page waits for. */
  readonly waiting: readonly number[];
}

/** Worker to page: here I am, and these of yours never came or are answered. */
export interface WorkerPulse {
  readonly type: 'pulse';
  readonly unknown: readonly number[];
}
