import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutByVocabulary } from './cut-by-vocabulary';
import { createVocabulary } from './vocabulary';

const words = ['江凌', '防汛', '工作', '博物馆', '博物', '洛阳', '洛阳市', '市'];
const vocabulary = createVocabulary(
  new Map(words.map((word) => [word, { frequency: 3, documents: 2 }])),
  10,
);
const cut = (run: string) =>
  cutByVocabulary(run, vocabulary).map(({ start, end }) => run.slice(start, end));

describe('cutByVocabulary', () => {
  it('cuts words that were typed without spaces', () => {
    expect(cut('江凌防汛工作')).toEqual(['江凌', '防汛', '工作']);
  });

  it('prefers one long word to its parts', () => {
    expect(cut('洛阳市博物馆')).toEqual(['洛阳市', '博物馆']);
  });

  it('lets unknown characters stand alone', () => {
    expect(cut('量子博物馆')).toEqual(['量', '子', '博物馆']);
  });

  it('knows function words that no text has', () => {
    expect(cut('洛阳有哪些博物馆')).toEqual(['洛阳', '有哪些', '博物馆']);
  });

  it('does not part a surrogate pair', () => {
    expect(cut('𠮷洛阳')).toEqual(['𠮷', '洛阳']);
  });

  it('covers every run in order and without gaps', () => {
    const run = fc.string({ unit: fc.constantFrom(...'江凌防汛洛阳市博物馆量子𠮷的有哪些') });
    fc.assert(
      fc.property(run, (text) => {
        expect(cut(text).join('')).toBe(text);
      }),
    );
  });
});
