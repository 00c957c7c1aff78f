import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findOccurrences } from '@/lib/text/find-occurrences';
import { mergeSpans } from '@/lib/text/merge-spans';
import { cutExcerpt, EXCERPT_LENGTH } from './cut-excerpt';

const filler = '会议听取了有关工作汇报，研究了下一步措施。'.repeat(12);
const cut = (text: string, ...words: string[]) => {
  const marks = mergeSpans(words.flatMap((word) => findOccurrences(text, word)));
  return cutExcerpt(text, marks)
    .map(({ start, end }) => text.slice(start, end))
    .join('……');
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

  it('joins two passages where what was found stands apart', () => {
    const excerpt = cut(`江凌到会。${filler}部署防汛工作。${filler}`, '江凌', '防汛');
    expect(excerpt).toMatch(/^江凌到会。.*…….*防汛/);
    expect(excerpt.length).toBeLessThan(EXCERPT_LENGTH * 2);
  });

  it('takes one passage where the second would only repeat the first', () => {
    expect(cut(`江凌到会。${filler}江凌讲话。${filler}`, '江凌')).not.toContain('……');
  });

  it('begins and ends at punctuation', () => {
    const excerpt = cut(`${filler}江凌部署防汛。${filler}`, '江凌');
    expect(excerpt.startsWith('研究了下一步措施。江凌') || excerpt.startsWith('江凌')).toBe(true);
    expect(excerpt).toMatch(/[报施]。?$/);
  });

  it('ends a clause at a mark of ASCII too, and never inside a number', () => {
    const ascii = filler.replaceAll('，', ',').replaceAll('。', ';');
    expect(cut(`${ascii}江凌部署防汛;${ascii}`, '江凌')).toMatch(/[报施];?$/);
    const numbers = '共计6,000.50亿元和7,000.50亿元还有'.repeat(20);
    expect(cut(`${numbers}江凌${numbers}`, '江凌')).toMatch(/^\D/);
  });

  it('cuts no word, number or day in two', () => {
    const words = ['城市提质', '2023年5月8日', '6000亿元', '乡村振兴', 'LYC轴承'];
    const text = fc.array(fc.constantFrom(...words), { minLength: 60, maxLength: 80 });
    fc.assert(
      fc.property(text, fc.nat(), (all, at) => {
        const place = at % all.length;
        const source = all.join('');
        const starts = all.map((_, index) => all.slice(0, index).join('').length);
        const wordAt = (offset: number) => {
          const index = starts.findLastIndex((start) => start <= offset);
          const start = starts[index] ?? 0;
          return { start, end: start + (all[index]?.length ?? 0) };
        };
        const mark = wordAt(starts[place] ?? 0);
        for (const { start, end } of cutExcerpt(source, [mark], wordAt)) {
          expect([...starts, source.length]).toContain(start);
          expect([...starts, source.length]).toContain(end);
        }
      }),
    );
  });

  it('counts different words, also where they overlap', () => {
    const text = `江凌江凌调研调研。${filler}江凌调研防汛。${filler}`;
    const spans = ['江凌', '江凌调研', '防汛'].flatMap((word) => findOccurrences(text, word));
    const marks = spans.sort((a, b) => a.start - b.start);
    const [passage] = cutExcerpt(text, marks);
    expect(text.slice(passage?.start, passage?.end)).toContain('江凌调研防汛');
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
        const [span, ...others] = cutExcerpt(source, [mark]);
        if (!span) throw new Error('Expected a passage, got none');
        expect(others).toEqual([]);
        expect(span.start).toBeLessThanOrEqual(mark.start);
        expect(span.end).toBeGreaterThanOrEqual(mark.end);
        expect(span.end - span.start).toBeLessThanOrEqual(EXCERPT_LENGTH * 2);
        expect(source.slice(span.start, span.end)).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });
});
