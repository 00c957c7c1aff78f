import { describe, expect, it } from 'vitest';
import type { Holders } from './holders';
import { worthFetching } from './worth-fetching';

const DOCUMENTS = 70_000;

const clause = (count: number, isWhole: boolean): Holders => {
  const places = Uint32Array.from({ length: isWhole ? count : 128 }, (_, at) => at);
  return { places, scores: new Float32Array(places.length), count, isExact: true, isWhole };
};
const of = (clauses: readonly Holders[], isBeside = false) =>
  worthFetching(clauses, DOCUMENTS, isBeside);

describe('which long lists are worth fetching', () => {
  it('leaves a common one where another leaves few texts to read', () => {
    expect(of([clause(12, true), clause(30_000, false)])).toEqual([false, false]);
  });

  it('fetches it where reading what it spares would cost more', () => {
    expect(of([clause(600, true), clause(5_000, false)])).toEqual([false, true]);
  });

  it('fetches all where every list is long, for nothing else tells what they share', () => {
    expect(of([clause(30_000, false), clause(20_000, false)])).toEqual([true, true]);
  });

  it('fetches the shortest alone beside what stands in one piece', () => {
    expect(of([clause(60_000, false), clause(3_000, false)], true)).toEqual([false, true]);
    expect(of([clause(60_000, false), clause(40_000, false)], true)).toEqual([false, false]);
  });
});
