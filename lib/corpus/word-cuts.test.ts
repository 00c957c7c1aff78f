import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFold } from '@/lib/text/fold';
import type { Span } from '@/lib/text/folded-text';
import { type HanCutter, tokenize } from '@/lib/text/tokenize';
import { decodeCuts, encodeCuts } from './word-cuts';

const fold = createFold({ from: '', to: '' });
const bySpans =
  (spans: readonly Span[]): HanCutter =>
  () =>
    spans;

describe('cuts of texts', () => {
  it('come back run by run, with the words inside long words', () => {
    const lengths = fc.infiniteStream(fc.integer({ min: 1, max: 60 }));
    const texts = fc.array(fc.string({ unit: fc.constantFrom(...'甲乙丙 ，5g'), maxLength: 80 }));
    fc.assert(
      fc.property(texts, lengths, (sources, stream) => {
        const inner = new Map<string, Span[]>();
        const cut: HanCutter = (run) => {
          const spans: Span[] = [];
          for (let start = 0; start < run.length; ) {
            const end = Math.min(run.length, start + (stream.next().value ?? 1));
            const word = run.slice(start, end);
            const within = inner.get(word) ?? (word.length < 3 ? [] : [{ start: 1, end: 3 }]);
            inner.set(word, within);
            for (const one of within)
              spans.push({ start: start + one.start, end: start + one.end });
            spans.push({ start, end });
            start = end;
          }
          return spans;
        };
        const recorded: string[][] = [];
        const noting: HanCutter = (run) => {
          const spans = cut(run);
          recorded.push(spans.map(({ start, end }) => run.slice(start, end)).sort());
          return spans;
        };
        const folded = sources.map(fold);
        const decoded = decodeCuts(encodeCuts(folded, noting));
        const again: string[][] = [];
        for (const text of folded) {
          tokenize(text, (run) => {
            const spans = decoded(run);
            again.push(spans.map(({ start, end }) => run.slice(start, end)).sort());
            return spans;
          });
        }
        expect(again).toEqual(recorded);
      }),
    );
  });

  it('refuse a cutter that leaves something out, or cuts one word in two ways', () => {
    const cut = (spans: readonly Span[]) => () => encodeCuts([fold('甲乙丙')], bySpans(spans));
    expect(cut([{ start: 0, end: 2 }])).toThrow('up to the end');
    expect(cut([{ start: 1, end: 3 }])).toThrow('a gap or overlap');
    let calls = 0;
    const changing: HanCutter = () => [
      ...(calls++ === 0 ? [] : [{ start: 1, end: 3 }]),
      { start: 0, end: 3 },
    ];
    expect(() => encodeCuts([fold('甲乙丙，甲乙丙')], changing)).toThrow('cut as before');
  });

  it('are of no use for other texts', () => {
    const decoded = decodeCuts(encodeCuts([fold('甲乙')], bySpans([{ start: 0, end: 2 }])));
    expect(() => decoded('甲')).toThrow('the length of a word');
  });
});
