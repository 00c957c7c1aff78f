import { expect, it } from 'vitest';
import { monthlyIssue } from '@/lib/domain/issue';
import { parseDate } from '@/lib/domain/partial-date';
import { monthsOf } from './months-of';

const DATES = { '2023-04-30': 1, '2023-05-02': 1, '2022': 1, '2021-03-31/2021-04-02': 1 };

it('has the months of monthly issues and no others, oldest first', () => {
  const issues = ['2023-06', '2023-05'].map(monthlyIssue);
  expect(monthsOf(issues, DATES)).toEqual(['2023-05', '2023-06']);
});

it('has the months of the items’ dates too where an issue is of no month', () => {
  const yearbook = { id: 'nj', label: '年鉴', date: parseDate('2023') };
  expect(monthsOf([yearbook, monthlyIssue('2023-06')], DATES)).toEqual([
    '2021-03',
    '2021-04',
    '2023-04',
    '2023-05',
    '2023-06',
  ]);
});
