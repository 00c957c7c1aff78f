import { expect, it } from 'vitest';
import { monthlyIssue } from '@/lib/domain/issue';
import { issueLabel } from './issue-label';

const ISSUES = [monthlyIssue('2023-05'), { id: 'nj2022', label: '2022年卷', date: null }];

it('names an issue by its label, a year as all its issues, and what is unknown as it is written', () => {
  const labels = ['2023-05', 'nj2022', '2023', 'x-1', null].map((one) => issueLabel(one, ISSUES));
  expect(labels).toEqual(['2023年5月号', '2022年卷', '2023年各期', 'x-1', '']);
});
