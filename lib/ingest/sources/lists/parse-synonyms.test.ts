import { expect, test } from 'vitest';
import { createFold } from '@/lib/text/fold';
import { parseSynonyms } from './parse-synonyms';

const parse = (text: string) =>
  parseSynonyms('synonyms.txt', text, createFold({ from: '總', to: '总' }));

test('words are parted by equals signs of either width or by spaces, and folded', () => {
  expect(
    parse('# 说明\n市疾控中心 = 市疾病预防控制中心\n洛轴＝洛阳LYC轴承\n市總工會 市总工会 全总'),
  ).toEqual({
    groups: [
      ['市疾控中心', '市疾病预防控制中心'],
      ['洛轴', '洛阳lyc轴承'],
      ['市总工會', '市总工会', '全总'],
    ],
    directed: [],
    near: [],
    struck: [],
    problems: [],
  });
});

test('groups that share a word become one', () => {
  expect(parse('甲一 乙一\n丙一 丁一\n乙一 丙一').groups).toEqual([
    ['甲一', '乙一', '丙一', '丁一'],
  ]);
});

test('a line of one word, or of one word twice, is left out and reported', () => {
  const { groups, problems } = parse('市妇联\n市妇联 = 市妇联 # 同一个\n=');
  expect(groups).toEqual([]);
  expect(problems.map(({ line, found }) => [line, found])).toEqual([
    [1, '“市妇联”'],
    [2, '“市妇联 = 市妇联”'],
  ]);
});

test('a tilde of either width puts words beside others that are not the same', () => {
  const { directed, near, problems } = parse('光伏 太阳能 ～ 新能源\n飞机 ~ 航空\n飞机 ～');
  expect(directed).toEqual([]);
  expect(near).toEqual([
    { from: ['光伏', '太阳能'], to: ['新能源'] },
    { from: ['飞机'], to: ['航空'] },
  ]);
  expect(problems.map(({ line }) => line)).toEqual([3]);
});

test('an arrow leads one way, a minus strikes out', () => {
  const { groups, directed, struck, problems } = parse(
    '讨薪 要薪 → 欠薪 # 说明\n看病 -> 医疗\n- 公交 巴士\n－ 养生\n讨薪 →\n讨薪 → 讨薪',
  );
  expect(groups).toEqual([]);
  expect(directed).toEqual([
    { from: ['讨薪', '要薪'], to: ['欠薪'] },
    { from: ['看病'], to: ['医疗'] },
  ]);
  expect(struck).toEqual([['公交', '巴士'], ['养生']]);
  expect(problems.map(({ line }) => line)).toEqual([5, 6]);
});
