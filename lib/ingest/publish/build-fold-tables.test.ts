import { Converter } from 'opencc-js';
import { expect, it } from 'vitest';
import { createFold } from '@/lib/text/fold';
import { decodeFoldTable } from '@/lib/text/fold-table';
import { buildFoldTables } from './build-fold-tables';
import { commonCharacters } from './common-characters';
import { OTHER_FORMS } from './variant-characters';

it('holds the traditional forms of the characters that stand in the texts, and no others', () => {
  const { typed, standing } = buildFoldTables(['龙门石窟']);
  const table = decodeFoldTable(typed);
  expect(table.get('龍')).toBe('龙');
  expect(table.get('門')).toBe('门');
  expect(table.has('養')).toBe(false);
  expect(decodeFoldTable(standing).size).toBe(0);
});

it('holds a traditional character that stands in the texts in both tables', () => {
  const { typed, standing } = buildFoldTables(['養老']);
  expect(decodeFoldTable(standing)).toEqual(new Map([['養', '养']]));
  expect(decodeFoldTable(typed).get('養')).toBe('养');
});

it.each([
  ['経済', '经济'],
  ['竜門', '龙门'],
  ['衞生', '卫生'],
  ['二裡頭', '二里头'],
  ['中亞峯會', '中亚峰会'],
  ['労働者', '劳动者'],
  ['麦畑枠', '麦田框'],
  ['郷村汚水砲台', '乡村污水炮台'],
  ['⻄工区', '西工区'],
  ['⻓沙⻩河⻘⻝', '长沙黄河青食'],
])('knows %s for %s', (typed, meant) => {
  expect(createFold(buildFoldTables([meant]).typed)(typed).text).toBe(meant);
});

it('ends at a character of the mainland with every form that Japan simplified its own way', () => {
  const japanese = Converter({ from: 'jp', to: 'cn' });
  const common = new Set(commonCharacters());
  const forms = Array.from({ length: 0x9fff - 0x4e00 }, (_, at) =>
    String.fromCodePoint(0x4e00 + at),
  );
  const simplified = forms.filter((char) => japanese(char) !== char && !common.has(char));
  const table = decodeFoldTable(buildFoldTables([...common]).typed);
  const lost = simplified.filter((char) => common.has(japanese(char)) && !table.has(char));
  expect(lost).toEqual([]);
  for (const [form, character] of OTHER_FORMS) {
    expect(common.has(character)).toBe(true);
    expect(common.has(form)).toBe(false);
    expect(table.get(form)).toBe(character);
  }
});

it('leaves alone what is a character of its own on the mainland, whatever it is in Japan', () => {
  const { typed } = buildFoldTables(['艺豫丝罐缺芸予糸缶欠']);
  expect(createFold(typed)('芸予欠').text).toBe('芸予欠');
});

it('gives forms that no table changes further', () => {
  const table = decodeFoldTable(
    buildFoldTables(['龙门长黄经济头气体总国学发后里面干征余线']).typed,
  );
  for (const simplified of table.values()) expect(table.has(simplified)).toBe(false);
});
