import { expect, test } from 'vitest';
import { splitLines } from '@/lib/ingest/sources/source-line';
import { checkNothingLost, countCharacters } from './check-nothing-lost';

const lines = splitLines('时 政\n标题 5月\n1日，会议。');
const check = (pieces: string[]) =>
  checkNothingLost('x.txt', lines, pieces).map(({ line }) => line);

test('white space is no loss', () => {
  expect(check(['时政', '标题', '5月1日，会议。'])).toEqual([]);
});

test('a character that is missing, doubled, changed or moved is an error at its line', () => {
  expect(check(['时政', '标题', '5月1日会议。'])).toEqual([3]);
  expect(check(['时政', '标题', '标题5月1日，会议。'])).toEqual([2]);
  expect(check(['标题', '时政', '5月1日，会议。'])).toEqual([1]);
  expect(check(['时政', '标题', '5月1日，会议。。'])).toEqual([3]);
});

test('characters are counted after NFKC without white space', () => {
  expect(countCharacters(['５ 月', '\n𠮷㎡'])).toBe(5);
});
