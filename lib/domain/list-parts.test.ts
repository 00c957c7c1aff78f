import { expect, it } from 'vitest';
import { monthlyIssue } from './issue';
import { listPage, listParts } from './list-parts';
import { sampleItem } from './sample-item';

const itemsOf = (month: string, count: number) =>
  Array.from({ length: count }, (_, at) =>
    sampleItem({ id: `${month}-${at}`, ordinal: at, issue: monthlyIssue(month) }),
  );

it('shows a short list whole', () => {
  const items = [...itemsOf('2023-06', 100), ...itemsOf('2023-05', 100)];
  expect(listParts(items)).toEqual({ all: items, newest: items, issues: [] });
});

it('shows of a long list the newest issues, and parts all of it by issue', () => {
  const items = ['2023-07', '2023-06', '2023-05'].flatMap((month) => itemsOf(month, 70));
  const parts = listParts(items);
  expect(parts.newest).toHaveLength(70);
  expect(parts.issues.map(({ id }) => id)).toEqual(['2023-07', '2023-06', '2023-05']);
  expect(parts.issues.flatMap((issue) => issue.items)).toEqual(items);
  expect(parts.issues.flatMap((issue) => issue.items)).toEqual(parts.all);
});

it('does not part what stands in one issue', () => {
  expect(listParts(itemsOf('2023-05', 300)).issues).toEqual([]);
});

it('has a page for the beginning of a list and one for each of its parts', () => {
  const list = listParts(['2023-07', '2023-06', '2023-05'].flatMap((month) => itemsOf(month, 70)));
  expect(listPage(list, '/names/a/', undefined)).toEqual({
    list,
    part: null,
    items: list.newest,
    path: '/names/a/',
  });
  const part = listPage(list, '/names/a/', '2023-05');
  expect(part?.items.map(({ id }) => id)).toEqual(itemsOf('2023-05', 70).map(({ id }) => id));
  expect([part?.part?.label, part?.path]).toEqual(['2023年5月', '/names/a/2023-05/']);
  expect(listPage(list, '/names/a/', '2022-05')).toBeNull();
  expect(listPage(listParts(itemsOf('2023-05', 9)), '/names/a/', '2023-05')).toBeNull();
});
