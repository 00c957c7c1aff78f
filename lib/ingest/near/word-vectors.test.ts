import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeWordVectors, encodeWordVectors } from './word-vectors';

const VECTORS = fc
  .record({
    words: fc.uniqueArray(
      fc.string({ unit: fc.constantFrom('防', '汛', '洪', '灾'), minLength: 1 }),
      {
        minLength: 1,
        maxLength: 9,
      },
    ),
    dimensions: fc.integer({ min: 1, max: 7 }),
  })
  .chain(({ words, dimensions }) =>
    fc
      .array(fc.integer({ min: -8, max: 7 }), {
        minLength: words.length * dimensions,
        maxLength: words.length * dimensions,
      })
      .map((values) => ({
        words,
        dimensions,
        components: Int8Array.from(values),
        source: 'tests',
      })),
  );

describe('word vectors', () => {
  it('come back as they were written', () => {
    fc.assert(
      fc.property(VECTORS, (vectors) => {
        expect(decodeWordVectors(encodeWordVectors(vectors))).toEqual(vectors);
      }),
    );
  });

  it('are refused when the file is another one or cut short', () => {
    const vectors = { words: ['防汛'], dimensions: 2, components: Int8Array.of(1, -3), source: '' };
    const file = encodeWordVectors(vectors);
    expect(() => decodeWordVectors(Buffer.from('PNG'))).toThrow('Expected word vectors');
    expect(() => decodeWordVectors(file.subarray(0, -1))).toThrow(/of \d+ bytes, got \d+/);
  });
});
