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
  const { postings } = gramPostings([of('防汛', ''), of('', '防洪防汛')]);
  expect(postings.get('防汛')).toEqual([0, 2, 1, 1]);
  expect(postings.get('防洪')).toEqual([1, 1]);
});

it('what more than a quarter of the items hold tells nothing', () => {
  const bodies = Array.from({ length: 40 }, (_, at) => of('', at < 11 ? '会议' : '防汛'));
  expect(gramPostings(bodies).postings.get('会')).toBeUndefined();
  expect(gramPostings([...bodies, ...bodies.slice(20)]).postings.get('会')).toHaveLength(22);
});

it('what is found in the texts is what counting all their grams gives', () => {
  const text = fc.string({ unit: fc.constantFrom(...'甲乙𠮷〇々aé5𝔸 ，'), maxLength: 12 });
  const items = fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(items, (given) => {
      const entries = given.map(([title, body]) => of(title, body));
      const counted = new Map<string, number[]>();
      const lengths = entries.map(({ texts: { title, body } }, place) => {
        const grams = [title, title, body].flatMap((one) => [...gramsOf(one.text)]);
        for (const { gram } of grams) {
          const held = counted.get(gram) ?? [];
          counted.set(gram, held);
          if (held.at(-2) === place) held.push((held.pop() ?? 0) + 1);
          else held.push(place, 1);
        }
        return grams.length;
      });
      const found = gramPostings(entries);
      expect(found.lengths).toEqual(lengths);
      for (const [gram, held] of counted) expect(found.postings.get(gram)).toEqual(held);
      // Parts of longer runs are none.
      for (const part of ['a', '5', 'a5', 'é', '𝔸']) {
        expect(found.postings.get(part)).toEqual(counted.get(part) ?? []);
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
