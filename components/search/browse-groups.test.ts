import { expect, it } from 'vitest';
import type { Item } from '@/lib/gazette/item';
import type { Section } from '@/lib/gazette/section';
import { browseGroups, countGroups, facetsOf, groupsHolding, groupsIn } from './browse-groups';

const section = (name: string, slug: string, ...subsections: Section[]): Section => ({
  name,
  slug,
  subsections,
});
const SECTIONS = [
  section('特别关注', 'focus'),
  section('时政', 'politics', section('领导活动', 'leaders'), section('重要会议', 'meetings')),
];

const item = (ordinal: number, name: string, subsection: string | null): Item => ({
  id: `2023-05-00${ordinal}`,
  issue: '2023-05',
  ordinal,
  section: name,
  subsection,
  title: `第${ordinal}条`,
  date: '2023-05-01',
  page: 1,
  body: '正文。',
});
const GROUPS = browseGroups(
  [item(1, '特别关注', null), item(2, '时政', '重要会议'), item(3, '时政', '重要会议')],
  SECTIONS,
);

it('puts items under their headings and leaves out headings without items', () => {
  expect(GROUPS.map(({ subsection, entries }) => [subsection?.slug, entries.length])).toEqual([
    [undefined, 1],
    ['meetings', 2],
  ]);
});

it('keeps to a section or a subsection', () => {
  expect(groupsIn(GROUPS, null)).toHaveLength(2);
  expect(groupsIn(GROUPS, 'politics')).toHaveLength(1);
  expect(groupsIn(GROUPS, 'leaders')).toHaveLength(0);
});

it('counts on both levels', () => {
  expect(countGroups(GROUPS)).toEqual({ focus: 1, politics: 2, meetings: 2 });
});

it('keeps to the items that were found', () => {
  const held = groupsHolding(GROUPS, new Set(['2023-05-003']));
  expect(held.map(({ entries }) => entries.map(({ id }) => id))).toEqual([['2023-05-003']]);
});

it('counts issues, years and days', () => {
  const { issue, date } = facetsOf(GROUPS);
  expect(issue).toEqual({ '2023': 3, '2023-05': 3 });
  expect(date).toEqual({ '2023-05-01': 3 });
});
