import { expect, it } from 'vitest';
import { browseGroups, browseIssues, countGroups, groupsHolding, groupsIn } from './browse-groups';
import { monthlyIssue } from './issue';
import { sampleItem } from './sample-item';
import type { Section, SectionPlace } from './section';

const section = (name: string, slug: string, ...subsections: Section[]): Section => ({
  name,
  slug,
  subsections,
});
const SECTIONS = [
  section('特别关注', 'focus'),
  section('时政', 'politics', section('领导活动', 'leaders'), section('重要会议', 'meetings')),
];

const POLITICS = { name: '时政', slug: 'politics', subsection: null };
const MEETINGS = { ...POLITICS, subsection: { name: '重要会议', slug: 'meetings' } };
const FOCUS = { name: '特别关注', slug: 'focus', subsection: null };
const item = (ordinal: number, place: SectionPlace | null) =>
  sampleItem({ ordinal, section: place });
const GROUPS = browseGroups([item(1, FOCUS), item(2, MEETINGS), item(3, MEETINGS)], SECTIONS);

it('puts items under their headings and leaves out headings without items', () => {
  expect(GROUPS.map(({ subsection, entries }) => [subsection?.slug, entries.length])).toEqual([
    [undefined, 1],
    ['meetings', 2],
  ]);
});

it('keeps issues apart, in the order of the items', () => {
  const june = (ordinal: number, place: SectionPlace) =>
    sampleItem({ ordinal, section: place, issue: monthlyIssue('2023-06') });
  const items = [june(1, FOCUS), june(2, MEETINGS), item(1, FOCUS), item(2, FOCUS)];
  const issues = browseIssues(browseGroups(items, SECTIONS));
  expect(
    issues.map(({ issue, total, groups }) => [
      issue,
      total,
      groups.map(({ entries }) => entries.map(({ id }) => id)),
    ]),
  ).toEqual([
    ['2023-06', 2, [['2023-06-001'], ['2023-06-002']]],
    ['2023-05', 2, [['2023-05-001', '2023-05-002']]],
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

it('puts last what stands in no section', () => {
  const groups = browseGroups([item(1, null), item(2, FOCUS)], SECTIONS);
  expect(groups.map(({ section, entries }) => [section?.slug, entries.length])).toEqual([
    ['focus', 1],
    [undefined, 1],
  ]);
});
