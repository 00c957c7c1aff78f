import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { createFold } from '@/lib/text/fold';
import type { Span } from '@/lib/text/folded-text';
import { type HanCutter, tokenize } from '@/lib/text/tokenize';
import { type LoadedIndex, loadIndex, textsInOrder } from './load-index';
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

/** As MiniSearch writes an index. */
function asWritten({
  fields,
}: LoadedIndex): Record<string, Record<string, Record<string, number>>> {
  const written: ReturnType<typeof asWritten> = {};
  for (const [field, { postings }] of fields.entries()) {
    for (const [term, held] of postings) {
      const pairs = held.flatMap((place, at) => (at % 2 === 0 ? [[place, held[at + 1] ?? 0]] : []));
      written[term] = { ...written[term], [field]: Object.fromEntries(pairs) };
    }
  }
  return written;
}

describe('an index that is loaded', () => {
  it('is what MiniSearch makes that is given the texts', () => {
    fc.assert(
      fc.property(documents, (given) => {
        const texts = given.map(({ title, tocTitle, body }) => ({
          title: fold(title),
          tocTitle: fold(tocTitle),
          body: fold(body),
        }));
        const built = new MiniSearch({
          fields: ['title', 'body'],
          tokenize: (source: string) =>
            source
              .split('\n')
              .flatMap((one) => tokenize(fold(one), cutHan).map(({ term }) => term)),
          processTerm: (term: string) => term,
        });
        built.addAll(
          given.map(({ title, tocTitle, body }, id) => ({
            id,
            title: `${title}\n${tocTitle}`,
            body,
          })),
        );
        const loaded = atOnce(loadIndex(encodeCuts(textsInOrder(texts), cutHan), texts));
        const { averageFieldLength, fieldLength, index } = built.toJSON();
        expect(asWritten(loaded)).toEqual(Object.fromEntries(index));
        expect(loaded.vocabulary.terms.size).toBe(built.termCount);
        for (const [field, { lengths, averageLength }] of loaded.fields.entries()) {
          expect(averageLength).toBeCloseTo(averageFieldLength[field] ?? 0, 9);
          expect(lengths).toEqual(texts.map((_, id) => fieldLength[id]?.[field]));
        }
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
