import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { expect, it } from 'vitest';
import { indexTexts } from '@/lib/corpus/load-index';
import { createTermRanker } from './rank-terms';
import { sampleEntries } from './sample-sources';

/** Every character a word. */
const cutHan = (run: string) => Array.from(run, (_, at) => ({ start: at, end: at + 1 }));

const bodies = fc.array(fc.string({ unit: fc.constantFrom(...'甲乙丙丁，'), maxLength: 12 }), {
  minLength: 1,
  maxLength: 12,
});

it('a word scores as MiniSearch scores it', () => {
  fc.assert(
    fc.property(bodies, fc.constantFrom(...'甲乙丙'), (given, text) => {
      const entries = sampleEntries(given);
      const peer = new MiniSearch({
        fields: ['title', 'body'],
        tokenize: (source: string) => source.match(/\p{Script=Han}/gu) ?? [],
        processTerm: (term: string) => term,
      });
      peer.addAll(
        entries.map(({ texts: { title, tocTitle, body } }, id) => ({
          id,
          title: title.text + tocTitle.text,
          body: body.text,
        })),
      );
      const rank = createTermRanker(
        indexTexts(
          entries.map(({ texts }) => texts),
          cutHan,
        ).fields,
        entries,
      );
      const scores = rank({ clauses: [], words: [{ text, source: text, part: 0, kind: 'term' }] });
      const found = peer.search(text, { bm25: { k: 1.2, b: 0.75, d: 0 } });
      expect([...scores.keys()].sort()).toEqual(found.map(({ id }) => id).sort());
      // Words weigh .6.
      for (const { id, score } of found) expect(scores.get(id)).toBeCloseTo(0.6 * score, 9);
    }),
  );
});
