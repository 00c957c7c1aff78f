import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { createFold } from '@/lib/text/fold';
import type { Span } from '@/lib/text/folded-text';
import { type HanCutter, tokenize } from '@/lib/text/tokenize';
import { INDEX_FIELDS, loadIndex, textsInOrder } from './load-index';
import { atOnce } from './pieces';
import { encodeCuts } from './word-cuts';

const fold = createFold({ from: '', to: '' });
const text = fc.string({ unit: fc.constantFrom(...'甲乙丙丁𠮷 ，5g.'), maxLength: 30 });
const documents = fc.array(fc.record({ title: text, tocTitle: text, body: text }), {
  minLength: 1,
});

/** Words of one to four characters, long ones followed by their pairs: any cutting that is a function of the run. */
const cutHan: HanCutter = (run) => {
  const spans: Span[] = [];
  let start = 0;
  while (start < run.length) {
    let end = start;
    for (
      let left = 1 + ((run.charCodeAt(start) + start) % 4);
      left > 0 && end < run.length;
      left--
    ) {
      end += (run.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
    }
    for (let at = start; end - start > 2 && at + 2 <= end; at++) {
      if (run.charCodeAt(at) % 2 === 0) spans.push({ start: at, end: at + 2 });
    }
    spans.push({ start, end });
    start = end;
  }
  return spans;
};

describe('an index that is loaded', () => {
  it('answers as MiniSearch does that was given the texts', () => {
    fc.assert(
      fc.property(documents, fc.constantFrom('甲', '乙丙', '丁', '5', 'g'), (given, query) => {
        const texts = given.map(({ title, tocTitle, body }) => ({
          title: fold(title),
          tocTitle: fold(tocTitle),
          body: fold(body),
        }));
        const options = {
          fields: [...INDEX_FIELDS],
          tokenize: (source: string) =>
            source
              .split('\n')
              .flatMap((one) => tokenize(fold(one), cutHan).map(({ term }) => term)),
          processTerm: (term: string) => term,
        };
        const built = new MiniSearch(options);
        built.addAll(
          given.map(({ title, tocTitle, body }, id) => ({
            id,
            title: `${title}\n${tocTitle}`,
            body,
          })),
        );
        const { plain, vocabulary } = atOnce(
          loadIndex(encodeCuts(textsInOrder(texts), cutHan), texts),
        );
        const loaded = MiniSearch.loadJS(structuredClone(plain), options);
        const search = (index: typeof built) =>
          new Map(
            index.search(query, { tokenize: (one) => [one] }).map(({ id, score }) => [id, score]),
          );
        expect(search(loaded)).toEqual(search(built));
        expect(vocabulary.terms.size).toBe(built.termCount);
        const { averageFieldLength, fieldLength } = built.toJSON();
        expect(plain).toMatchObject({ averageFieldLength, fieldLength });
      }),
    );
  });

  it('knows how often each term stands, and in how many items', () => {
    const of = (title: string, body: string) => ({
      title: fold(title),
      tocTitle: fold(''),
      body: fold(body),
    });
    const texts = [of('江凌', '江凌。江凌'), of('', '江凌5g')];
    const whole: HanCutter = (run) => [{ start: 0, end: run.length }];
    const cuts = encodeCuts(textsInOrder(texts), whole);
    const { terms } = atOnce(loadIndex(cuts, texts)).vocabulary;
    expect([terms.get('江凌'), terms.get('5g')]).toMatchObject([
      { frequency: 4, documents: 2 },
      { frequency: 1, documents: 1 },
    ]);
  });
});
