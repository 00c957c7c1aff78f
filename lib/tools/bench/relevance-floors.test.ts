import { describe, expect, it } from 'vitest';
import { underTheFloor } from './relevance-floors';

describe('underTheFloor', () => {
  it('names what is under its floor, by however little', () => {
    expect(
      underTheFloor([
        { what: 'nDCG@10', value: 0.96996, floor: 0.97 },
        { what: 'success@1', value: 0.96, floor: 0.96 },
      ]),
    ).toEqual(['nDCG@10 is 0.9700, under the floor of 0.97.']);
  });

  it('fails a figure that could not be computed', () => {
    expect(underTheFloor([{ what: 'recall', value: Number.NaN, floor: 0 }])).toHaveLength(1);
  });
});
