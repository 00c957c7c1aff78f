import { type Candidates, type Scoring, scorerOf } from './score-words';

/** Words that a thread takes at a time. */
const WORDS_A_CHUNK = 1024;

/** All words, to be scored by whichever thread is free. */
export interface SharedScoring extends Scoring {
  readonly found: Candidates;
  /** The chunk that is taken next, then of each whether it is done. */
  readonly progress: Int32Array;
}

/** The progress of something of which nothing is done. */
export function noProgress(words: number): Int32Array {
  const chunks = Math.ceil(words / WORDS_A_CHUNK);
  return new Int32Array(new SharedArrayBuffer(4 * (1 + chunks)));
}

/** Takes chunks and scores them until none is left to be taken. */
export function takeChunks(scoring: SharedScoring): void {
  const { progress, found } = scoring;
  const score = scorerOf(scoring, found);
  for (;;) {
    const chunk = Atomics.add(progress, 0, 1);
    if (chunk >= progress.length - 1) return;
    score(wordsOf(scoring, chunk));
    Atomics.store(progress, 1 + chunk, 1);
    Atomics.notify(progress, 1 + chunk);
  }
}

/** The chunks that another thread took and has not done, after waiting so long for each. */
export function unfinishedChunks({ progress }: SharedScoring, milliseconds: number): number[] {
  const chunks = Array.from({ length: progress.length - 1 }, (_, chunk) => chunk);
  return chunks.filter((chunk) => {
    Atomics.wait(progress, 1 + chunk, 0, milliseconds);
    return Atomics.load(progress, 1 + chunk) === 0;
  });
}

/** The rows of the words of a chunk. */
export function wordsOf({ lengths }: Scoring, chunk: number): number[] {
  const first = chunk * WORDS_A_CHUNK;
  const end = Math.min(lengths.length, first + WORDS_A_CHUNK);
  return Array.from({ length: end - first }, (_, at) => first + at);
}
