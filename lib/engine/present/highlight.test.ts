import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeSpans } from '@/lib/text/merge-spans';
import { highlight } from './highlight';

const span = fc.tuple(fc.nat(40), fc.nat(8)).map(([start, size]) => ({ start, end: start + size }));

describe('highlight', () => {
  it('marks what it is told to', () => {
    expect(highlight('江凌调研防汛', [{ start: 4, end: 6 }])).toEqual([
      { text: '江凌调研', marked: false },
      { text: '防汛', marked: true },
    ]);
  });

  it('gives parts that join to the text, whatever the marks', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(span), (text, spans) => {
        const parts = highlight(text, mergeSpans(spans));
        expect(parts.map((part) => part.text).join('')).toBe(text);
        expect(parts.every((part) => part.text !== '')).toBe(true);
      }),
    );
  });
});

describe('mergeSpans', () => {
  it('joins spans that overlap or touch', () => {
    const merged = mergeSpans([
      { start: 4, end: 6 },
      { start: 0, end: 2 },
      { start: 2, end: 3 },
    ]);
    expect(merged).toEqual([
      { start: 0, end: 3 },
      { start: 4, end: 6 },
    ]);
  });
});
