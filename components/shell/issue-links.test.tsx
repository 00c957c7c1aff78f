import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { monthlyIssue } from '@/lib/domain/issue';
import { listPage, listParts } from '@/lib/domain/list-parts';
import { sampleItem } from '@/lib/domain/sample-item';
import { IssueLinks } from './issue-links';

const UNDATED = { id: 'pamphlet', label: '专辑', date: null };
const items = [monthlyIssue('2023-01'), monthlyIssue('2022-12'), UNDATED].flatMap((issue) =>
  Array.from({ length: 80 }, (_, at) =>
    sampleItem({ id: `${issue.id}-${at}`, ordinal: at, issue }),
  ),
);

const linksOf = (count: number, issue?: string) => {
  const page = listPage(listParts(items.slice(0, count)), '/sections/a/', issue);
  return page && renderToStaticMarkup(<IssueLinks page={page} pathOf={(id) => `/a/${id}/`} />);
};

it('leads from each part of a long list to all others, year by year', () => {
  const html = linksOf(240, '2022-12') ?? '';
  expect(html.match(/\d{4}年(?=<)|其他/g)).toEqual(['2023年', '2022年', '其他']);
  expect(html.match(/(?<=href=")[^"]+/g)).toEqual(['/a/2023-01', '/a/2022-12', '/a/pamphlet']);
  expect(html).toMatch(/aria-label="2022年12月 80条" aria-current="page"[^>]*>12月 <span>80</);
  expect(html.match(/aria-current=/g)).toHaveLength(1);
});

it('gives each month its place, whether there is something of it or not', () => {
  const html = linksOf(240) ?? '';
  const [first = '', second = ''] = html.match(/(?<=<ul class="grid[^>]*>).*?(?=<\/ul>)/g) ?? [];
  for (const [row, only] of [
    [first, 1],
    [second, 12],
  ] as const) {
    const cells = row.match(/<li.*?<\/li>/g) ?? [];
    const names = cells.map((cell) => cell.match(/\d+月(?=[ <])/)?.[0]);
    expect(names).toEqual(Array.from({ length: 12 }, (_, at) => `${at + 1}月`));
    expect(cells.flatMap((cell, at) => (cell.includes('<a ') ? [at + 1] : []))).toEqual([only]);
  }
});

it('is not there under a short list', () => {
  expect(linksOf(160)).toBe('');
});
