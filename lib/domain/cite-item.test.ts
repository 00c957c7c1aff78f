import { expect, it } from 'vitest';
import { citeItem } from './cite-item';
import { monthlyIssue } from './issue';
import { parseDate } from './partial-date';

const item = { title: '江凌调研防汛工作', issue: monthlyIssue('2023-05'), page: 12 };
const source = {
  office: null,
  gazette: '洛阳月报',
  address: 'https://example.org/items/2023-05-041/',
  readOn: '2026-11-24',
};

it('cites an item as a part of its issue, read online', () => {
  expect(citeItem(item, source)).toBe(
    '江凌调研防汛工作[J/OL]. 洛阳月报, 2023(5): 12[2026-11-24]. https://example.org/items/2023-05-041/',
  );
});

it('puts the issuing office first where it is known', () => {
  expect(citeItem(item, { ...source, office: '洛阳市人民政府办公室' })).toMatch(
    /^洛阳市人民政府办公室\. 江凌调研防汛工作\[J\/OL\]\. /,
  );
});

it('writes the issue of a month with two digits in full', () => {
  expect(citeItem({ ...item, issue: monthlyIssue('2023-12') }, source)).toContain(
    '洛阳月报, 2023(12): 12',
  );
});

it('leaves out what is not known of year, issue and page', () => {
  const cite = (changes: object) => citeItem({ ...item, ...changes }, source);
  const yearly = { id: 'nj2023', label: '2023年卷', date: parseDate('2023') };
  expect(cite({ issue: yearly })).toContain(']. 洛阳月报, 2023: 12[2026');
  expect(cite({ issue: yearly, page: null })).toContain(']. 洛阳月报, 2023[2026');
  expect(cite({ issue: { ...yearly, date: null }, page: null })).toContain(']. 洛阳月报[2026');
});
