import { expect, test } from 'vitest';
import { parseCounties } from './parse-counties';

test('the first word of a line is the name, the others are ways to write it', () => {
  const text = '\ufeff# 说明\n\n栾川县 栾川 # 不写“栾”\r\n嵩县\n';
  expect(parseCounties('counties.txt', text)).toEqual({
    counties: [
      { name: '栾川县', forms: ['栾川县', '栾川'] },
      { name: '嵩县', forms: ['嵩县'] },
    ],
    problems: [],
  });
});

test('lines that cannot be used are left out and reported with their number', () => {
  const { counties, problems } = parseCounties('counties.txt', '嵩县 嵩\n孟津区、新安县\n伊川县');
  expect(counties.map(({ name }) => name)).toEqual(['伊川县']);
  expect(problems.map(({ line, found }) => [line, found])).toEqual([
    [1, '“嵩县 嵩”'],
    [2, '“孟津区、新安县”'],
  ]);
});

test('a word belongs to the county that has it first', () => {
  const { counties, problems } = parseCounties('counties.txt', '孟津区 孟津\n吉利区 孟津\n孟津');
  expect(counties.map(({ forms }) => forms)).toEqual([['孟津区', '孟津'], ['吉利区']]);
  expect(problems.map(({ line, remedy }) => [line, remedy])).toEqual([
    [2, '已算作第1行的县区；请从其中一行删去'],
    [3, '已算作第1行的县区；请从其中一行删去'],
  ]);
});
