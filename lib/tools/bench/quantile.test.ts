import { describe, expect, it } from 'vitest';
import { quantile } from './quantile';

describe('quantile', () => {
  it('gives the value at a share, the last for the whole', () => {
    const sorted = [1, 2, 3, 4];
    expect([0, 0.5, 0.95, 1].map((share) => quantile(sorted, share))).toEqual([1, 3, 4, 4]);
  });

  it('gives 0 where there is nothing', () => {
    expect(quantile([], 0.5)).toBe(0);
  });
});
