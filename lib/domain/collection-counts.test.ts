import { expect, it } from 'vitest';
import { collectionCounts } from './collection-counts';
import { parseDate } from './partial-date';
import { sampleItem } from './sample-item';

it('counts sections on both levels, issues and their years, and dates that are known', () => {
  const place = {
    name: '时政',
    slug: 'shizheng',
    subsection: { name: '重要会议', slug: 'huiyi' },
  };
  const items = [
    sampleItem({ ordinal: 1, section: place, date: parseDate('2023-05') }),
    sampleItem({ ordinal: 2 }),
    sampleItem({ ordinal: 3, section: null, date: null }),
  ];
  expect(collectionCounts(items)).toEqual({
    section: { shizheng: 2, huiyi: 1 },
    issue: { '2023-05': 3, '2023': 3 },
    date: { '2023-05': 1, '2023-05-01': 1 },
  });
});
