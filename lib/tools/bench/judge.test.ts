import { describe, expect, it } from 'vitest';
import { judge, judgeBinary } from './judge';

describe('judge', () => {
  const relevant = { 1: 2, 2: 2, 3: 1 };

  it('gives 1 to the ideal order and less to any other', () => {
    expect(judge({ relevant }, [2, 1, 3])).toEqual({
      ndcg: 1,
      success: 1,
      recall: 1,
      precision: 1,
    });
    expect(judge({ relevant }, [3, 1, 2]).ndcg).toBeLessThan(1);
    expect(judge({ relevant }, [3, 1, 2]).success).toBe(0);
  });

  it('counts what is missing', () => {
    expect(judge({ relevant }, [1]).recall).toBeCloseTo(1 / 3);
    expect(judge({ relevant }, [])).toEqual({
      ndcg: 0,
      success: 0,
      recall: 0,
      precision: null,
    });
  });

  it('says how much of a list is right', () => {
    expect(judge({ relevant }, [1, 9, 8, 7]).precision).toBe(0.25);
  });

  it('wants an empty list where nothing is relevant', () => {
    expect(judge({ relevant: {} }, []).ndcg).toBe(1);
    expect(judge({ relevant: {} }, [7]).ndcg).toBe(0);
  });
});

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
