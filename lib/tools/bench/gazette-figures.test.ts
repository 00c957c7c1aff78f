import { describe, expect, it } from 'vitest';
import { absentEmpty, gazetteFigures, type Judged } from './gazette-figures';
import { KEYWORD_FLOORS, underTheFloor } from './relevance-floors';

const judged = (type: string, score: number, isAbsent = false): Judged => ({
  type,
  isAbsent,
  ndcg: score,
  success: score,
  recall: score,
  precision: score,
});
const faultsOf = (some: readonly Judged[]) =>
  underTheFloor(gazetteFigures('Gazette', some, KEYWORD_FLOORS));

describe('gazetteFigures', () => {
  it('has nothing under the floor where all is right', () => {
    expect(faultsOf([judged('name', 1), judged('none', 1, true)])).toEqual([]);
  });

  it('names the kind that was given up for the mean', () => {
    const good = new Array(99).fill(judged('name', 1));
    const faults = faultsOf([...good, judged('typo', 0), judged('none', 1, true)]);
    expect(faults).toEqual(['Gazette: nDCG@10 of typo is 0.0000, under the floor of 0.9.']);
  });

  it('allows no list for an absent topic', () => {
    const absent = [judged('none', 1, true), judged('none', 0, true)];
    expect(absentEmpty([judged('name', 0), ...absent])).toBe(0.5);
    const good = new Array(999).fill(judged('none', 1));
    expect(faultsOf([...good, ...absent])).toEqual([
      'Gazette: share of absent topics with an empty list is 0.5000, under the floor of 1.',
    ]);
  });
});
