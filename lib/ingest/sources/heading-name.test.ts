import { expect, test } from 'vitest';
import { realSections } from '@/lib/fixtures/sample-issue';
import {
  headingName,
  isMarkedHeading,
  isTableResidue,
  looksLikeHeading,
  openHeading,
} from './heading-name';

test('a heading is its name without marks and spaces', () => {
  expect(headingName('◆◆◆ 社 会 事 业 ◆◆◆')).toBe('社会事业');
  expect(headingName('卫 生\t')).toBe('卫生');
  expect([isMarkedHeading('◆ 时 政 ◆'), isMarkedHeading('时 政')]).toEqual([true, false]);
});

test('only short lines of Han characters look like headings', () => {
  const lines = ['军 事', '县区动态', '5月', '会议召开。', '洛阳市新增企业研发中心'];
  expect(lines.filter(looksLikeHeading)).toEqual(['军 事', '县区动态']);
});

test("a table's rules are residue, and dotted leaders are not", () => {
  expect(isTableResidue('---------------------------\t---')).toBe(true);
  expect(['.....5', '—', '- 会议'].filter(isTableResidue)).toEqual([]);
});

test('a subsection opens only below its own section', () => {
  const open = (section: string, name: string) =>
    openHeading(realSections(), { section, subsection: null }, name);
  expect(open('社会事业', '卫生')).toEqual({ section: '社会事业', subsection: '卫生' });
  expect(open('时政', '卫生')).toBeNull();
  expect(open('时政', '经济')).toEqual({ section: '经济', subsection: null });
});
