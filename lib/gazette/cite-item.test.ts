import { expect, it } from 'vitest';
import { citeItem } from './cite-item';

const item = { title: '江凌调研防汛工作', issue: '2023-05', page: 12 };
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
  expect(citeItem({ ...item, issue: '2023-12' }, source)).toContain('洛阳月报, 2023(12): 12');
});
