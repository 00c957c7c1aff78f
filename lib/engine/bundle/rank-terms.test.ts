import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { expect, it } from 'vitest';
import { indexTexts } from '@/lib/corpus/load-index';
import { CHARACTER_WEIGHT } from '@/lib/engine/retrieve/ranking';
import type { Clause } from '@/lib/search/query-plan';
import { createFold } from '@/lib/text/fold';
import { gramPostings } from './gram-postings';
import { createTermRanker } from './rank-terms';
import { sampleEntries } from './sample-sources';

/** Every character a word. */
const cutHan = (run: string) => Array.from(run, (_, at) => ({ start: at, end: at + 1 }));
const fold = createFold({ from: '', to: '' });

const bodies = fc.array(fc.string({ unit: fc.constantFrom(...'甲乙丙丁，'), maxLength: 12 }), {
  minLength: 1,
  maxLength: 12,
});

it('a character scores as MiniSearch would score it', () => {
  fc.assert(
    fc.property(bodies, fc.constantFrom(...'甲乙丙丁'), (given, char) => {
      const entries = sampleEntries(given);
      const { lengths, averageLength, postingsOf } = gramPostings(entries);
      const ids = entries.map((_, id) => [id, id] as const);
      const held = postingsOf(char).map(({ place, count }) => [place, count] as const);
      const peer = MiniSearch.loadJS(
        {
          documentCount: entries.length,
          nextId: entries.length,
          documentIds: Object.fromEntries(ids),
          fieldIds: { grams: 0 },
          fieldLength: Object.fromEntries(lengths.map((length, id) => [id, [length]])),
          averageFieldLength: [averageLength],
          storedFields: {},
          dirtCount: 0,
          index: held.length === 0 ? [] : [[char, { 0: Object.fromEntries(held) }]],
          serializationVersion: 2,
        },
        { fields: ['grams'], tokenize: (one) => [one] },
      );
      const found = peer.search(char, { bm25: { k: 1.2, b: 0.75, d: 0 } });
      const texts = entries.map((entry) => entry.texts);
      const rank = createTermRanker(indexTexts(texts, cutHan).plain, entries);
      const clause: Clause = { kind: 'plain', folded: fold(char), part: 0 };
      const scores = rank({ clauses: [clause], words: [] });
      expect([...scores.keys()].sort()).toEqual(found.map(({ id }) => id).sort());
      for (const { id, score } of found) {
        expect(scores.get(id)).toBeCloseTo(CHARACTER_WEIGHT * score, 9);
      }
    }),
  );
});
