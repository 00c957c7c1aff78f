import { expect, test } from 'vitest';
import { readText } from '@/lib/ingest/forms/read-text';
import { splitLines } from '@/lib/ingest/sources/source-line';

const told = (...lines: string[]) =>
  readText('原稿.txt', splitLines(lines.join('\n'))).notes.map(({ line, found }) => [line, found]);

const NOTICE = [
  '河川市人民政府关于防汛的通知',
  '河政〔2023〕3号',
  '各县人民政府：',
  '现就防汛工作通知如下。',
];

test('a document with its day is told nothing of', () => {
  expect(told(...NOTICE, '河川市人民政府', '2023年5月6日')).toEqual([]);
});

test('two signatures in what is read as one are told at the second', () => {
  const enclosed = ['会议议定如下事项。', '河川市防汛指挥部', '2023年5月9日'];
  expect(told(...NOTICE, '河川市人民政府', '2023年5月6日', '附件', ...enclosed)).toEqual([
    [10, expect.stringContaining('处落款')],
  ]);
});

test('words of a page in a text are told once', () => {
  const page = ['', '收藏本文 转发给好友', '', '手机扫描二维码查看'];
  expect(told(...NOTICE, '河川市人民政府', '2023年5月6日', ...page)).toEqual([
    [expect.any(Number), expect.stringContaining('“收藏本文 转发给好友”')],
  ]);
});

test('an item without a day is told, a single one and one of several alike', () => {
  expect(told('河政〔2023〕3号', '河川市防汛预案', '一、总则', '预案适用于本市。')).toEqual([
    [1, '没有读到日期，按日期查不到'],
  ]);
});
