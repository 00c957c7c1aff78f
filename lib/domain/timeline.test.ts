import { expect, it } from 'vitest';
import { parseDate } from './partial-date';
import { sampleItem } from './sample-item';
import { timeline } from './timeline';

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
