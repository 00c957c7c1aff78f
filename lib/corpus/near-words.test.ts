import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Neighbour } from '@/lib/domain/neighbour';
import { decodeNearBlock, encodeNearWords, nearBlockOf } from './near-words';

const WORD = fc.string({ unit: fc.constantFrom(...'防洪汛堤山灾5g'), minLength: 1, maxLength: 6 });
const NEIGHBOUR = fc.record({
  word: WORD,
  closeness: fc.oneof(
    fc.constant(1),
    fc.integer({ min: 10, max: 99 }).map((percent) => percent / 100),
  ),
});
const NEAR_WORDS = fc
  .array(fc.tuple(WORD, fc.array(NEIGHBOUR, { minLength: 1, maxLength: 4 })))
  .map((rows) => new Map<string, readonly Neighbour[]>(rows));

describe('near words', () => {
  it('come back out of the block in which each is looked for', () => {
    fc.assert(
      fc.property(NEAR_WORDS, (words) => {
        const blocks = encodeNearWords(words);
        for (const [word, neighbours] of words) {
          const block = decodeNearBlock(blocks[nearBlockOf(word, blocks.length)] ?? '{}');
          expect(block.get(word)).toEqual(neighbours);
        }
      }),
    );
  });

  it('lie in blocks that are all about as long, by the first two characters', () => {
    const words = new Map<string, readonly Neighbour[]>();
    for (let at = 0; at < 20_000; at++) {
      const word = String.fromCharCode(0x4e00 + (at % 5000), 0x5200 + Math.floor(at / 7));
      words.set(word, [{ word: '防汛', closeness: 0.5 }]);
    }
    const sizes = encodeNearWords(words).map(({ length }) => length);
    expect(sizes.length).toBeGreaterThan(60);
    expect(Math.max(...sizes)).toBeLessThan(
      2 * Math.max(1, sizes.reduce((a, b) => a + b) / sizes.length),
    );
    expect(nearBlockOf('防洪', 64)).toBe(nearBlockOf('防洪工作', 64));
  });

  it('are nothing where there are none', () => {
    expect(encodeNearWords(new Map())).toEqual([]);
  });
});
