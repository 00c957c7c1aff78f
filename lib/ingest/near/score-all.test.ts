import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { beginThread, finishScoring, startScoringAll } from './score-all';
import { noProgress, type SharedScoring, unfinishedChunks } from './score-chunks';
import { noCandidates, type Scoring } from './score-words';

const WORDS = 2100;
const DIMENSIONS = 48;
const components = new Int8Array(new SharedArrayBuffer(WORDS * DIMENSIONS));
for (let at = 0, seed = 7; at < components.length; at++) {
  seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
  components[at] = (seed >>> 16) % 15;
}
const scoring: Scoring = {
  dimensions: DIMENSIONS,
  components,
  lengths: new Float32Array(WORDS).fill(1),
  targets: Array.from({ length: 210 }, (_, at) => 10 * at),
};
const alone = startScoringAll(scoring, 0)();

function sharedScoring(): SharedScoring {
  return { ...scoring, found: noCandidates(WORDS), progress: noProgress(WORDS) };
}

describe('all words', () => {
  it('are scored by another thread as by this one', async () => {
    const shared = sharedScoring();
    const [code] = await once(beginThread(shared), 'exit');
    expect(code).toBe(0);
    expect(unfinishedChunks(shared, 0)).toEqual([]);
    expect(shared.found).toEqual(alone);
  });

  it('are scored where no other thread begins, or one ends before it has done its part', () => {
    const untouched = sharedScoring();
    expect(finishScoring(untouched, 0)).toEqual(alone);
    const left = sharedScoring();
    Atomics.add(left.progress, 0, 1);
    left.found.rows.fill(4711, 0, 1000);
    left.found.scores.fill(4711, 0, 1000);
    expect(finishScoring(left, 1)).toEqual(alone);
  });
});
