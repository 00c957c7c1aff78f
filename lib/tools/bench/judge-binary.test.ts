import { describe, expect, it } from 'vitest';
import { judgeBinary } from './judge-binary';

describe('judgeBinary', () => {
  const relevant = new Set(['a', 'b', 'c', 'd']);

  it('gives one through the rank of the first relevant', () => {
    expect(judgeBinary(relevant, ['a', 'x']).reciprocalRank).toBe(1);
    expect(judgeBinary(relevant, ['x', 'y', 'b', 'a']).reciprocalRank).toBeCloseTo(1 / 3);
  });

  it('counts the share of all that is relevant', () => {
    expect(judgeBinary(relevant, ['x', 'b', 'a', 'y']).recall).toBe(0.5);
  });

  it('looks at the first ten only', () => {
    const ranked = [...'0123456789', 'a'];
    expect(judgeBinary(relevant, ranked)).toEqual({ reciprocalRank: 0, recall: 0 });
    expect(judgeBinary(relevant, ranked.slice(1)).reciprocalRank).toBe(0.1);
  });

  it('gives nothing for an empty list, and where nothing is relevant', () => {
    expect(judgeBinary(relevant, [])).toEqual({ reciprocalRank: 0, recall: 0 });
    expect(judgeBinary(new Set(), ['a'])).toEqual({ reciprocalRank: 0, recall: 0 });
  });
});
