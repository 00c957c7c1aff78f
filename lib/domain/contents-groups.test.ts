import { expect, it } from 'vitest';
import { contentsGroups } from './contents-groups';
import { monthlyIssue } from './issue';
import { issuesOf } from './issues-of';
import { parseDate } from './partial-date';
import { sampleItem } from './sample-item';
import type { SectionPlace } from './section';
import { yearsOf } from './years-of';

const POLITICS = { name: '时政', slug: 'sz', subsection: null };
const MEETINGS = { ...POLITICS, subsection: { name: '重要会议', slug: 'hy' } };
const ECONOMY = { name: '经济', slug: 'jj', subsection: null };
const item = (month: string, ordinal: number, section: SectionPlace | null) =>
  sampleItem({ issue: monthlyIssue(month), ordinal, section });
const ITEMS = [
  item('2023-12', 1, POLITICS),
  item('2023-12', 2, MEETINGS),
  item('2023-12', 3, ECONOMY),
  item('2022-01', 1, ECONOMY),
];

it('keeps the order of the issue', () => {
  const groups = contentsGroups(ITEMS.slice(0, 3));
  expect(groups.map(({ section, total }) => [section?.slug, total])).toEqual([
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

it('keeps what stands in no section under no heading', () => {
  const groups = contentsGroups([item('2023-12', 1, null), item('2023-12', 2, ECONOMY)]);
  expect(groups.map(({ section, total }) => [section?.slug ?? null, total])).toEqual([
    [null, 1],
    ['jj', 1],
  ]);
});

it('lists apart what is of no one month, and last what is of no known year', () => {
  const of = (id: string, date: string | null) =>
    sampleItem({ issue: { id, label: id, date: date === null ? null : parseDate(date) } });
  const years = yearsOf(
    issuesOf([of('a', null), of('nj', '2023'), of('b', '2023-05'), of('c', '2023-05')]),
  );
  const months = years[0]?.months.flatMap((issue) => issue?.id ?? []);
  expect(years.map(({ year, others }) => [year, others.map(({ id }) => id)])).toEqual([
    ['2023', ['b', 'nj']],
    [null, ['a']],
  ]);
  expect(months).toEqual(['c']);
  expect(years[1]?.months).toEqual([]);
});
