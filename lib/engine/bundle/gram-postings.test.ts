import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createFold } from '@/lib/text/fold';
import { gramPostings } from './gram-postings';
import { countGrams, gramsOf } from './grams';

const fold = createFold({ from: '', to: '' });
const of = (title: string, body: string) => ({
  texts: { title: fold(title), tocTitle: fold(title), body: fold(body) },
});

it('grams are the characters and pairs of Han runs, and Latin and digit runs whole', () => {
  const bare = (text: string) => [...gramsOf(text)].map(({ gram }) => gram);
  expect(bare('防汛办，5g')).toEqual(['防', '汛', '防汛', '办', '汛办', '5g']);
  expect(bare('𠮷野')).toEqual(['𠮷', '野', '𠮷野']);
});

it('a title counts twice, and the contents page not at all', () => {
  const { postingsOf } = gramPostings([of('防汛', ''), of('', '防洪防汛')]);
  expect(postingsOf('防汛')).toEqual([
    { place: 0, count: 2 },
    { place: 1, count: 1 },
  ]);
  expect(postingsOf('防洪')).toEqual([{ place: 1, count: 1 }]);
});

it('what more than a quarter of the items hold tells nothing', () => {
  const bodies = Array.from({ length: 40 }, (_, at) => of('', at < 11 ? '会议' : '防汛'));
  expect(gramPostings(bodies).postingsOf('会')).toEqual([]);
  expect(gramPostings([...bodies, ...bodies.slice(20)]).postingsOf('会')).toHaveLength(11);
});

it('what is found in the texts is what counting all their grams gives', () => {
  const text = fc.string({ unit: fc.constantFrom(...'甲乙𠮷〇々aé5𝔸 ，'), maxLength: 12 });
  const items = fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(items, (given) => {
      const entries = given.map(([title, body]) => of(title, body));
      const counted = new Map<string, { place: number; count: number }[]>();
      const lengths = entries.map(({ texts: { title, body } }, place) => {
        const grams = [title, title, body].flatMap((one) => [...gramsOf(one.text)]);
        for (const { gram } of grams) {
          const held = counted.get(gram) ?? [];
          counted.set(gram, held);
          const last = held.at(-1);
          if (last?.place === place) last.count += 1;
          else held.push({ place, count: 1 });
        }
        return grams.length;
      });
      const found = gramPostings(entries);
      expect(found.lengths).toEqual(lengths);
      for (const [gram, held] of counted) expect(found.postingsOf(gram)).toEqual(held);
      // Parts of longer runs are none.
      for (const part of ['a', '5', 'a5', 'é', '𝔸']) {
        expect(found.postingsOf(part)).toEqual(counted.get(part) ?? []);
      }
    }),
  );
});

it('a text has as many grams as are told of it', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'甲𠮷〇a5 ，') }), (text) => {
      expect(countGrams(text)).toBe([...gramsOf(text)].length);
    }),
  );
});
