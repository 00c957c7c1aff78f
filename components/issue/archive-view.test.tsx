import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { monthlyIssue } from '@/lib/domain/issue';
import { issuesOf } from '@/lib/domain/issues-of';
import { sampleItem } from '@/lib/domain/sample-item';
import { ArchiveView } from './archive-view';

const archiveOf = (...months: string[]) =>
  renderToStaticMarkup(
    <ArchiveView
      issues={issuesOf(months.map((month) => sampleItem({ issue: monthlyIssue(month) })))}
    />,
  );

it('lists few issues with their titles, and many as a calendar', () => {
  const months = ['2023-01', '2023-02', '2023-03', '2023-04', '2023-05'];
  const rows = archiveOf(...months);
  expect(rows).toContain('href="/items/2023-05-001"');
  expect(rows).not.toContain('12月');
  const calendar = archiveOf(...months, '2022-12');
  expect(calendar).not.toContain('href="/items/');
  expect(calendar).toContain('没有标出条数的月份尚未收录');
  expect(calendar.match(/12月/g)).not.toBeNull();
});
