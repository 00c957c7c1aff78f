import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryItem } from './arbitrary-item';
import { monthlyIssue } from './issue';
import { fromOpenItems, toOpenItem } from './open-item';
import { parseDate } from './partial-date';
import { paragraphs, sampleItem } from './sample-item';

const ISSUES = [monthlyIssue('2023-05')];
const SECTIONS = [
  {
    name: '时政',
    slug: 'shizheng',
    subsections: [{ name: '重要会议', slug: 'huiyi', subsections: [] }],
  },
];

it('reads back as the very item that was written', () => {
  fc.assert(
    fc.property(arbitraryItem, (item) => {
      const read = fromOpenItems(JSON.parse(JSON.stringify([toOpenItem(item)])), ISSUES, SECTIONS);
      expect(read).toEqual([item]);
    }),
  );
});

it('has the plain fields that its users know, and leaves out what there is not', () => {
  const open = toOpenItem(sampleItem({ blocks: paragraphs('一。', '二。') }));
  expect(open).toEqual({
    id: '2023-05-001',
    issue: '2023-05',
    ordinal: 1,
    section: '时政',
    subsection: null,
    title: '第1条',
    date: '2023-05-01',
    page: 1,
    body: '一。\n二。',
    blocks: paragraphs('一。', '二。'),
    sectionSlug: 'shizheng',
  });
});

it('gives the first of several days as the date and the last beside it', () => {
  const { date, dateEnd } = toOpenItem(sampleItem({ date: parseDate('2023-05-03/2023-05-05') }));
  expect([date, dateEnd]).toEqual(['2023-05-03', '2023-05-05']);
  expect(toOpenItem(sampleItem({ date: null })).date).toBeNull();
});

it('says what is wrong where an item names an issue or a section that there is not', () => {
  const open = toOpenItem(sampleItem());
  expect(() => fromOpenItems([open], [], SECTIONS)).toThrow('expected a known issue, got 2023-05');
  expect(() => fromOpenItems([open], ISSUES, [])).toThrow('expected a known section, got shizheng');
});
