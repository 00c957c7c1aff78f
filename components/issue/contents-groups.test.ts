import { expect, it } from 'vitest';
import { issuesOf } from '@/lib/gazette/issues-of';
import type { Item } from '@/lib/gazette/item';
import { contentsGroups } from './contents-groups';
import { yearsOf } from './years-of';

function item(issue: string, ordinal: number, section: string, subsection: string | null): Item {
  const id = `${issue}-00${ordinal}`;
  return { id, issue, ordinal, section, subsection, title: id, date: issue, page: 1, body: '' };
}

const part = { name: '重要会议', slug: 'hy', subsections: [] };
const SECTIONS = [
  { name: '经济', slug: 'jj', subsections: [] },
  { name: '时政', slug: 'sz', subsections: [part] },
];
const ITEMS = [
  item('2023-12', 1, '时政', null),
  item('2023-12', 2, '时政', '重要会议'),
  item('2023-12', 3, '经济', null),
  item('2022-01', 1, '经济', null),
];

it('keeps the order of the issue, not that of the catalogue', () => {
  const groups = contentsGroups(ITEMS.slice(0, 3), SECTIONS);
  expect(groups.map(({ section, total }) => [section.slug, total])).toEqual([
    ['sz', 2],
    ['jj', 1],
  ]);
  expect(groups[0]?.parts.map(({ subsection }) => subsection?.slug ?? null)).toEqual([null, 'hy']);
});

it('lists issues newest first, and years with all their months', () => {
  const issues = issuesOf(ITEMS);
  expect(issues.map(({ id, items }) => [id, items.length])).toEqual([
    ['2023-12', 3],
    ['2022-01', 1],
  ]);
  const years = yearsOf(issues);
  expect(years.map(({ year, total }) => [year, total])).toEqual([
    ['2023', 3],
    ['2022', 1],
  ]);
  expect(years[0]?.months.map((issue) => issue?.id ?? null)).toEqual([
    ...Array(11).fill(null),
    '2023-12',
  ]);
});
