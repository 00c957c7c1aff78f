import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createJiebaCutter } from './create-jieba-cutter';

const cut = createJiebaCutter([{ word: '徐衣显', frequency: 1000, tag: 'nr' }]);
const words = (run: string) => cut(run).map(({ start, end }) => run.slice(start, end));

describe('createJiebaCutter', () => {
  it('keeps the words of the user dictionary', () => {
    expect(words('市长徐衣显说')).toContain('徐衣显');
  });

  it('gives the words inside a long word where they stand', () => {
    const run = '夏都遗址博物馆与博物馆';
    const spans = cut(run).filter(({ start, end }) => run.slice(start, end) === '博物');
    expect(spans.map(({ start }) => start)).toEqual([4, 8]);
  });

  it('covers every character by some word', () => {
    const run = fc.string({
      unit: fc.constantFrom(...'洛阳市徐衣显博物馆银行𠮷说的'),
      minLength: 1,
    });
    fc.assert(
      fc.property(run, (text) => {
        const covered = new Set<number>();
        for (const { start, end } of cut(text)) {
          expect(start).toBeLessThan(end);
          for (let at = start; at < end; at++) covered.add(at);
        }
        expect(covered.size).toBe(text.length);
      }),
    );
  });
});
