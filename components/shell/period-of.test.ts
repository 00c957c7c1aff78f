import { expect, it } from 'vitest';
import { monthlyIssue } from '@/lib/domain/issue';
import { issuesOf } from '@/lib/domain/issues-of';
import { parseDate } from '@/lib/domain/partial-date';
import { sampleItem } from '@/lib/domain/sample-item';
import { periodOf } from './period-of';

const of = (...issues: ReturnType<typeof monthlyIssue>[]) =>
  periodOf(issuesOf(issues.map((issue) => sampleItem({ issue }))));
const undated = { id: 'wj', label: '文件', date: null };

it('reaches from the first to the last issue, whatever their order and names', () => {
  const yearbook = { id: 'nj', label: '年鉴', date: parseDate('2022') };
  expect(of(monthlyIssue('2023-05'))).toBe('2023年5月');
  expect(of(monthlyIssue('2023-06'), undated, yearbook)).toBe('2022年—2023年6月');
  expect(of(undated)).toBe('');
});
