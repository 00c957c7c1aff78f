import { expect, it } from 'vitest';
import { bibtexEntry } from './bibtex-entry';
import { parseDate } from './partial-date';
import { risRecord } from './ris-record';
import { sampleItem } from './sample-item';

const source = {
  office: '伊洛市人民政府办公室',
  gazette: '伊洛月报',
  address: 'https://example.org/items/2023-05-001/',
  readOn: '2026-11-24',
};
const item = sampleItem({ title: 'A&B_100%增长', page: 12 });
const bare = sampleItem({ issue: { id: 'x', label: '文件', date: null }, page: null });

it('writes a record that reference managers read, a tag a line', () => {
  expect(risRecord(item, source).split('\r\n')).toEqual([
    'TY  - JOUR',
    'AU  - 伊洛市人民政府办公室',
    'TI  - A&B_100%增长',
    'T2  - 伊洛月报',
    'PY  - 2023',
    'IS  - 5',
    'SP  - 12',
    'LA  - zh',
    'UR  - https://example.org/items/2023-05-001/',
    'Y2  - 2026/11/24',
    'ER  - ',
    '',
  ]);
});

it('writes an entry that TeX can read, whatever stands in the title', () => {
  const entry = bibtexEntry(item, source);
  expect(entry).toContain('@article{2023-05-001,');
  expect(entry).toContain('title = {{A\\&B\\_100\\%增长}},');
  expect(entry).toContain('number = {5},');
  expect(bibtexEntry({ ...item, title: 'a\\b~{c}' }, source)).toContain(
    '{{a\\textbackslash{}b\\textasciitilde{}\\{c\\}}}',
  );
});

it('leaves out what is not known', () => {
  const unknown = { ...source, office: null };
  expect(risRecord(bare, unknown)).not.toMatch(/^(?:AU|PY|IS|SP)/m);
  expect(bibtexEntry(bare, unknown)).not.toMatch(/author|year|number|pages/);
  const yearly = { id: 'y', label: '年鉴', date: parseDate('2023') };
  expect(risRecord({ ...item, issue: yearly }, source)).not.toContain('IS');
});
