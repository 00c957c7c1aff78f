import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitParagraphs } from './split-paragraphs';

const part = fc.record({
  text: fc.string({ unit: fc.constantFrom('江', '凌', '\n', '5') }),
  marked: fc.boolean(),
});

it('gives the same paragraphs whatever is marked', () => {
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const whole = parts.map(({ text }) => text).join('');
      const paragraphs = splitParagraphs(parts).map((paragraph) =>
        paragraph.map(({ text }) => text).join(''),
      );
      expect(paragraphs).toEqual(whole.split('\n').filter((line) => line !== ''));
    }),
  );
});

it('goes on with a mark over a line break', () => {
  expect(splitParagraphs([{ text: '江\n凌', marked: true }])).toEqual([
    [{ text: '江', marked: true }],
    [{ text: '凌', marked: true }],
  ]);
});
