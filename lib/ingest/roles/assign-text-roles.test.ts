import { expect, test } from 'vitest';
import { splitLines } from '@/lib/ingest/sources/source-line';
import { assignTextRoles } from './assign-text-roles';
import { settingOf } from './setting';
import { textLines } from './text-line';

const rolesOf = (text: string) => {
  const lines = textLines(splitLines(text));
  return assignTextRoles(lines, settingOf(lines)).map(({ role, line }) => [role, line.text]);
};

test('headings, lists, addressee, enclosure and signature keep their places', () => {
  const text = `各县（区）人民政府：
现将有关事项通知如下。
一、提高认识
各地要提高认识。
二、具体任务
（一）修缮校舍；
（二）补充教师。
特此通知。
附件：1.名单

河川市人民政府
2023年5月6日`;
  expect(rolesOf(text).map(([role]) => role)).toEqual([
    'paragraph',
    'paragraph',
    'heading',
    'paragraph',
    'heading',
    'list',
    'list',
    'paragraph',
    'paragraph',
    'signature',
    'signature',
  ]);
});

test('lines that are broken at a width go on, whatever they begin with', () => {
  const text = `河川市位于河南省西部，境内山川丘陵交错，地形复杂多样，
其中山区占一半以上，丘陵占四成，平原不足一成，气候温和
湿润，四季分明，年平均气温十四度，年降水量六百毫米，全
年无霜期二百天以上，适宜多种作物生长。
全市辖七县七区，人口七百万。`;
  expect(rolesOf(text).map(([role]) => role)).toEqual([
    'paragraph',
    'continuation',
    'continuation',
    'continuation',
    'paragraph',
  ]);
});

test('rows between bars, between tabs and drawn are rows, rules are none', () => {
  expect(rolesOf('指标 | 数值 |\n粮食 | 12 |\n全年丰收。').map(([role]) => role)).toEqual([
    'row',
    'row',
    'paragraph',
  ]);
  expect(rolesOf('┃ 粮食 │ 12 ┃').map(([role]) => role)).toEqual(['row']);
  expect(rolesOf('粮食\t12\t3.5').map(([role]) => role)).toEqual(['row']);
});

test('a short line above running text is a heading, names in a column are none', () => {
  const text = '出席议员：\n王立\n李明\n赵敏\n孙文\n会议情况\n会议开始，主席致辞。';
  expect(rolesOf(text).filter(([role]) => role === 'heading')).toEqual([
    ['heading', '出席议员：'],
    ['heading', '会议情况'],
  ]);
});
