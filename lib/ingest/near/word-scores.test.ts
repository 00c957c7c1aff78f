import fc from 'fast-check';
import { expect, it } from 'vitest';
import { AT_ONCE, wordScores } from './word-scores';
import type { WordVectors } from './word-vectors';

const DIMENSIONS = 52;
const word = fc.array(fc.integer({ min: -8, max: 7 }), {
  minLength: DIMENSIONS,
  maxLength: DIMENSIONS,
});

it('scores words as their numbers multiplied and added one by one do', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 150 }), fc.nat(3), (words, skipped) => {
      const vectors: WordVectors = {
        words: words.map((_, at) => `${at}`),
        dimensions: DIMENSIONS,
        components: Int8Array.from(words.flat()),
        source: 'tests',
      };
      const columns = [...words.keys()].filter((row) => row % 4 >= skipped);
      const lengths = Float32Array.from(words, (_, at) => 1 + at);
      const { scoresOf, product } = wordScores(vectors, columns, lengths);
      const dot = (one: readonly number[], other: readonly number[], axes: number) =>
        one.slice(0, axes).reduce((sum, value, axis) => sum + value * (other[axis] ?? 0), 0);
      scoresOf([...words.keys()].slice(0, AT_ONCE)).forEach(({ scores, maxima }, row) => {
        const expected = columns.map((column) =>
          Math.fround(
            dot(words[row] ?? [], words[column] ?? [], 48) * Math.fround(1 / (1 + column)),
          ),
        );
        expect([...scores.subarray(0, columns.length)].map((one) => one + 0)).toEqual(
          expected.map((one) => one + 0),
        );
        if (expected.length > 0) {
          expect(Math.max(...maxima)).toBeGreaterThanOrEqual(Math.max(...expected));
        }
      });
      const last = words.length - 1;
      expect(product(0, last)).toBe(dot(words[0] ?? [], words[last] ?? [], DIMENSIONS));
    }),
  );
});
