import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseDate } from './partial-date';
import { sampleItem } from './sample-item';
import { sentenceWith, timeline } from './timeline';

const at = (ordinal: number, date: string | null) =>
  sampleItem({ ordinal, date: date === null ? null : parseDate(date) });

it('gathers items by month, newest first, whatever is known of their dates', () => {
  const items = [
    at(1, '2023-05-02'),
    at(2, null),
    at(3, '2023-06-30/2023-07-02'),
    at(4, '2023'),
    at(5, '2023-05-31'),
    at(6, '2023-05'),
  ];
  expect(
    timeline(items).map(({ label, items: own }) => [label, own.map((i) => i.ordinal)]),
  ).toEqual([
    ['2023年6月', [3]],
    ['2023年5月', [5, 1, 6]],
    ['2023年', [4]],
    [null, [2]],
  ]);
});

it('gives the first sentence that holds the name', () => {
  expect(sentenceWith('第一句。李明到会。\n第三句李明。', '李明')).toBe('李明到会。');
  expect(sentenceWith('第一句。', '李明')).toBeNull();
});

it('keeps what stands around the name in a long sentence, and no half character', () => {
  const shown = sentenceWith(`${'前'.repeat(90)}李明${'后'.repeat(90)}`, '李明') ?? '';
  expect(shown).toMatch(/^……前+李明后+……$/);
  expect(shown.length).toBeLessThan(80);
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('前', '𠮷', '，'), maxLength: 200 }),
      fc.string({ unit: fc.constantFrom('后', '𠮷'), maxLength: 200 }),
      (before, after) => {
        const cut = sentenceWith(`${before}李明${after}`, '李明') ?? '';
        expect(cut).toContain('李明');
        expect(cut).not.toMatch(/[\ud800-\udfff]/u);
      },
    ),
  );
});
