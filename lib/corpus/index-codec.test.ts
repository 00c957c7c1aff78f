import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { decodeIndex, encodeIndex } from './index-codec';
import { indexOptions } from './index-options';

const options = indexOptions((text) => text.split(' ').filter(Boolean));
const words = fc.string({ unit: fc.constantFrom(...'甲乙丙丁 ') });
const documents = fc.array(fc.record({ title: words, body: words }), { minLength: 1 });

describe('index codec', () => {
  it('restores an index that answers like the one it was made from', () => {
    fc.assert(
      fc.property(documents, words, (texts, query) => {
        const built = new MiniSearch(options);
        built.addAll(texts.map((text, id) => ({ id, ...text })));
        const loaded = MiniSearch.loadJS(decodeIndex(encodeIndex(built.toJSON())), options);
        const byId = (engine: typeof built) =>
          new Map(engine.search(query).map(({ id, score, match }) => [id, { score, match }]));
        expect(byId(loaded)).toEqual(byId(built));
        expect(loaded.termCount).toBe(built.termCount);
      }),
    );
  });

  it('gives equal texts for equal indexes', () => {
    const encode = () => {
      const index = new MiniSearch(options);
      index.addAll([
        { id: 0, title: '甲 乙', body: '丙 丙' },
        { id: 1, title: '乙', body: '' },
      ]);
      return encodeIndex(index.toJSON());
    };
    expect(encode()).toBe(encode());
  });

  it('refuses documents that are not numbered from 0 without gaps', () => {
    const index = new MiniSearch(options);
    index.addAll([{ id: 7, title: '甲', body: '乙' }]);
    expect(() => encodeIndex(index.toJSON())).toThrow('Expected documents 0..0, found no 0');
  });
});
