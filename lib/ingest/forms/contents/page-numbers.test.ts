import { expect, test } from 'vitest';
import { textLines } from '@/lib/ingest/roles/text-line';
import { splitLines } from '@/lib/ingest/sources/source-line';
import { pageNumbers } from './page-numbers';

const found = (text: string) => [...pageNumbers(textLines(splitLines(text)))];

test('a number alone between paragraphs is of a page', () => {
  expect(found('会议召开。\n\n12\n\n领导活动')).toEqual([[1, '页码']]);
});

test('numbers in a row are of pages, in the middle of sentences too', () => {
  const text = '调研组先后来到智慧政务服务中心等地调研，详细了解农业转移\n3\n人口市民化有关情况。';
  const more = '\n检查组采取“四不两直”方式，对我市开展督导检查，查看安全\n4\n生产监管责任落实。';
  expect(found(text + more)).toEqual([
    [1, '页码'],
    [4, '页码'],
  ]);
  expect(found(text)).toEqual([[1, '可能是页码']]);
});

test('a number that the end of a line cut off a date or a contents line is none', () => {
  expect(found('会议召开\n1\n0月28日，会议召开。')).toEqual([]);
  expect(found('会议召开\n5\n月，会议召开。')).toEqual([]);
  expect(found('会议召开.....\n12')).toEqual([]);
});

test('the numbers of a contents page count on to none in a sentence', () => {
  const contents = '江凌到瀍河区调研.....\n8\n';
  const text =
    '公交车分布在洛阳市区的一百零一路、八十一路、五十七路、四十\n9\n路等线路上，目前已全部上路。';
  expect(found(contents + text)).toEqual([[3, '可能是页码']]);
});
