import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFold } from './fold';
import { tokenize } from './tokenize';

const fold = createFold({ from: '', to: '' });
const perCharacter = (run: string) =>
  Array.from({ length: run.length }, (_, start) => ({ start, end: start + 1 }));
const terms = (source: string) => tokenize(fold(source), perCharacter).map((token) => token.term);

describe('tokenize', () => {
  it('keeps Latin and digit runs whole', () => {
    expect(terms('SKA的5G增长23.58%，LYC，2023年')).toEqual(
      expect.arrayContaining(['ska', '5g', '23.58%', 'lyc', '2023']),
    );
  });

  it('also gives the parts where letters and digits touch', () => {
    expect(terms('2023CBSA')).toEqual(['2023cbsa', '2023', 'cbsa']);
  });

  it('ends a run where the source has a space', () => {
    expect(terms('LYC bearing')).toEqual(['lyc', 'bearing']);
  });

  it('does not end a run at an invisible character', () => {
    expect(terms('LY\u200bC')).toEqual(['lyc']);
  });

  it('gives tokens whose offsets are true', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (source) => {
        const folded = fold(source);
        for (const { term, start, end } of tokenize(folded, perCharacter)) {
          expect(folded.text.slice(start, end)).toBe(term);
        }
      }),
    );
  });
});
