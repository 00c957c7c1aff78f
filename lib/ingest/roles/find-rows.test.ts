import { expect, test } from 'vitest';
import { splitLines } from '@/lib/ingest/sources/source-line';
import { findRows } from './find-rows';
import { textLines } from './text-line';

const rowsOf = (text: string) => [...findRows(textLines(splitLines(text))).values()];

test('pairs with a tab between, one below the other, are a table', () => {
  const text =
    '时间安排\n动员阶段\t10月15日—20日\n实施阶段\t10月21日起\n验收阶段\t2017年1月\n奖惩。';
  expect(rowsOf(text)).toEqual([
    ['动员阶段', '10月15日—20日'],
    ['实施阶段', '10月21日起'],
    ['验收阶段', '2017年1月'],
  ]);
});

test('a tab behind a count makes no columns', () => {
  expect(rowsOf('1.\t指导思想\n2.\t建设任务\n3)\t时间安排\n4、\t奖惩措施')).toEqual([]);
});

test('figures under figures are a table with one row below its head', () => {
  const text =
    '部分年份产量表　　单位：担\n年份　　1957　　1965　　1978\n产量　　2240　　3115　　4780\n其后停产。';
  expect(rowsOf(text)).toEqual([
    ['年份', '1957', '1965', '1978'],
    ['产量', '2240', '3115', '4780'],
  ]);
  expect(rowsOf('王　海　　李　明\n张　三　　赵　四')).toEqual([]);
});

test('sums of two years below each other are a table, words beside years are none', () => {
  expect(
    rowsOf('分段支付如下：\n2008年  $ 5,000,000.00\n2009年  $ 3,688,755.00\n其後停止。'),
  ).toEqual([
    ['2008年', '$ 5,000,000.00'],
    ['2009年', '$ 3,688,755.00'],
  ]);
  expect(rowsOf('2008年  36\n2009年  37\n其后停止。')).toEqual([]);
});
