import fc from 'fast-check';
import { expect, test } from 'vitest';
import { standingAmong } from './standing-among';

const text = (min: number) =>
  fc.string({ unit: fc.constantFrom(...'防汛洪灾𠮷'), minLength: min, maxLength: 8 });

test('finds just the words that a search in each text finds', () => {
  fc.assert(
    fc.property(fc.array(text(2)), fc.array(text(0)), (words, texts) => {
      const expected = words.filter((word) => texts.some((one) => one.includes(word)));
      expect(standingAmong(words, texts)).toEqual(new Set(expected));
    }),
  );
});
