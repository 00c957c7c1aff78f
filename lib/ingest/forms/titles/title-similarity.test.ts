import fc from 'fast-check';
import { expect, test } from 'vitest';
import { similarityBound, titleSimilarity } from './title-similarity';

test('words left out cost less than words replaced', () => {
  expect(titleSimilarity('规划建设等工作', '规划建设')).toBeGreaterThan(
    titleSimilarity('规划建设等工作', '规划建设一二三'),
  );
});

test('likeness is symmetric, 1 for equal texts, and within its bound', () => {
  const word = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '丁'), maxLength: 12 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      const likeness = titleSimilarity(a, b);
      expect(likeness).toBe(titleSimilarity(b, a));
      expect(likeness).toBeLessThanOrEqual(similarityBound(a, b));
      expect(titleSimilarity(a, a)).toBe(1);
    }),
  );
});
