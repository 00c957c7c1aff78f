import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import {
  noProgress,
  type SharedScoring,
  takeChunks,
  unfinishedChunks,
  wordsOf,
} from './score-chunks';
import { type Candidates, forget, noCandidates, type Scoring, scorerOf } from './score-words';

/** Fewer products of two words are found in less time than another thread takes to begin. */
const LEAST_PRODUCTS = 200_000_000;
/** Each has some 20 MB. */
const MOST_THREADS = 4;
/** After so long a chunk, which takes less than a second, is taken for lost with its thread. */
const LONGEST_WAIT_MS = 20_000;

/**
 * Begins to score all words by the targets, in other threads where there are processors for them
 * and enough to do. The same is found by any number of threads.
 *
 * @returns what finishes it, this thread helping, and gives what was found. Nothing is left out if
 * no other thread has even begun, or one has died.
 */
export function startScoringAll(
  scoring: Scoring,
  threads = availableParallelism() - 1,
): () => Candidates {
  const words = scoring.lengths.length;
  const found = noCandidates(words);
  const isWorth = words * scoring.targets.length >= LEAST_PRODUCTS;
  if (threads < 1 || !isWorth) {
    return () => {
      scorerOf(scoring, found)(Array.from({ length: words }, (_, row) => row));
      return found;
    };
  }
  const shared = { ...scoring, found, progress: noProgress(words) };
  const workers = Array.from({ length: Math.min(threads, MOST_THREADS) }, () =>
    beginThread(shared),
  );
  return () => {
    const all = finishScoring(shared, LONGEST_WAIT_MS);
    for (const worker of workers) void worker.terminate();
    return all;
  };
}

/** Scores what nobody has taken, waits for others, and then does what they have not done. */
export function finishScoring(shared: SharedScoring, longestWait: number): Candidates {
  takeChunks(shared);
  const lost = unfinishedChunks(shared, longestWait);
  if (lost.length === 0) return shared.found;
  // Who still writes to what was shared writes to nothing that is used.
  const own = { rows: shared.found.rows.slice(), scores: shared.found.scores.slice() };
  const score = scorerOf(shared, own);
  for (const rows of lost.map((chunk) => wordsOf(shared, chunk))) {
    for (const row of rows) forget(own, row);
    score(rows);
  }
  return own;
}

/**
 * It ends when no chunk is left, and keeps nobody from ending before. Node 20 does not take TypeScript
 * as what a thread begins with, whatever it is told to import first.
 */
export function beginThread(shared: SharedScoring): Worker {
  const [typescript, thread] = [
    import.meta.resolve('tsx/esm/api'),
    import.meta.resolve('./score-thread.ts'),
  ].map((url) => JSON.stringify(url));
  const code = `import(${typescript}).then(({ register }) => (register(), import(${thread})));`;
  const worker = new Worker(code, { eval: true, execArgv: [], workerData: shared });
  // What it cannot do is done by the thread that waits for it.
  worker.on('error', () => {});
  worker.unref();
  return worker;
}
