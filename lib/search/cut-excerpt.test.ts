import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutExcerpt, EXCERPT_LENGTH } from './cut-excerpt';
import { findOccurrences } from './find-occurrences';
import { mergeSpans } from './merge-spans';

const filler = '会议听取了有关工作汇报，研究了下一步措施。'.repeat(12);
const cut = (text: string, ...words: string[]) => {
  const marks = mergeSpans(words.flatMap((word) => findOccurrences(text, word)));
  const { start, end } = cutExcerpt(text, marks);
  return text.slice(start, end);
};

describe('cutExcerpt', () => {
  it('keeps a short text whole', () => {
    expect(cut('江凌调研防汛工作。', '防汛')).toBe('江凌调研防汛工作。');
  });

  it('shows the start of a text without marks', () => {
    expect(filler.startsWith(cut(filler))).toBe(true);
  });

  it('prefers the place where different words stand together', () => {
    const text = `防汛防汛防汛。${filler}江凌部署防汛。${filler}`;
    expect(cut(text, '江凌', '防汛')).toContain('江凌部署防汛');
  });

  it('begins and ends at punctuation', () => {
    const excerpt = cut(`${filler}江凌部署防汛。${filler}`, '江凌');
    expect(excerpt.startsWith('研究了下一步措施。江凌') || excerpt.startsWith('江凌')).toBe(true);
    expect(excerpt).toMatch(/[报施]。?$/);
  });

  it('holds a mark that is longer than an excerpt', () => {
    const pasted = filler.slice(0, EXCERPT_LENGTH + 60);
    expect(cut(`前文。${pasted}${filler}`, pasted)).toContain(pasted);
  });

  it('always holds the first of the best marks and never parts a surrogate pair', () => {
    const text = fc.string({ unit: fc.constantFrom('𠮷', '洛', '，', '。'), minLength: 150 });
    fc.assert(
      fc.property(text, fc.nat(), (source, at) => {
        const whole = [...source];
        const start = whole.slice(0, at % whole.length).join('').length;
        const mark = { start, end: start + (whole[at % whole.length]?.length ?? 1) };
        const span = cutExcerpt(source, [mark]);
        expect(span.start).toBeLessThanOrEqual(mark.start);
        expect(span.end).toBeGreaterThanOrEqual(mark.end);
        expect(span.end - span.start).toBeLessThanOrEqual(EXCERPT_LENGTH * 2);
        expect(source.slice(span.start, span.end)).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });
});
