import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Neighbour } from '@/lib/domain/neighbour';
import {
  decodeNearBlock,
  encodeNearWords,
  LARGEST_BLOCK,
  MOST_PLACES,
  nearBlockOf,
} from './near-words';

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

const lengthOf = (block: string) => new TextEncoder().encode(block).length;
const asTheyAre = (whole: string) => whole;
const small = (whole: string, smaller: Iterable<string>) =>
  [whole, ...smaller].find((block) => lengthOf(block) <= LARGEST_BLOCK) ?? '';

describe('near words', () => {
  it('come back out of the block in which each is looked for', () => {
    fc.assert(
      fc.property(NEAR_WORDS, (words) => {
        const blocks = encodeNearWords(words, asTheyAre);
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
    const sizes = encodeNearWords(words, asTheyAre).map(({ length }) => length);
    expect(sizes.length).toBeGreaterThan(60);
    expect(Math.max(...sizes)).toBeLessThan(
      2 * Math.max(1, sizes.reduce((a, b) => a + b) / sizes.length),
    );
    expect(nearBlockOf('防洪', 64)).toBe(nearBlockOf('防洪工作', 64));
  });

  it('take at most 5 KB a query: of a block that is too large the farthest are left out', () => {
    const words = new Map<string, readonly Neighbour[]>();
    for (let at = 0; at < 400; at++) {
      const neighbours = [0.9, 0.6, 0.4].map((closeness) => ({ word: `防汛${at}`, closeness }));
      words.set(`防洪${at}`, neighbours);
    }
    const blocks = encodeNearWords(words, small);
    const sizes = blocks.map(lengthOf);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(LARGEST_BLOCK);
    expect(Math.max(...sizes)).toBeGreaterThan(LARGEST_BLOCK / 2);
    expect(MOST_PLACES * LARGEST_BLOCK).toBeLessThanOrEqual(5 * 1024);
    const kept = blocks.flatMap((block) => [...decodeNearBlock(block).values()].flat());
    expect(new Set(kept.map(({ closeness }) => closeness))).toEqual(new Set([0.9]));
  });

  it('are left out of a block as its text tells, whatever closeness is lost in writing it', () => {
    const written = (words: ReadonlyMap<string, readonly Neighbour[]>) =>
      encodeNearWords(words, (whole, smaller) => [whole, ...smaller]);
    fc.assert(
      fc.property(NEAR_WORDS, fc.double({ min: -0.004, max: 0.004, noNaN: true }), (words, by) => {
        const moved = Array.from(words, ([word, near], at): [string, Neighbour[]] => [
          word,
          near.map((one) => ({
            word: one.word,
            closeness: one.closeness === 1 ? 1 : one.closeness + (at % 2 === 0 ? by : -by),
          })),
        ]);
        expect(written(new Map(moved))).toEqual(written(words));
      }),
    );
  });

  it('are nothing where there are none', () => {
    expect(encodeNearWords(new Map(), small)).toEqual([]);
  });
});
