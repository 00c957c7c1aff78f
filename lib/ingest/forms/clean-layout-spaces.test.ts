import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanLayoutSpaces } from './clean-layout-spaces';

test.each([
  ['5 月 1 日', '5月1日'],
  ['新增 49 家', '新增49家'],
  ['项目 SKA 研制', '项目SKA研制'],
  ['“99 公益日”', '“99公益日”'],
  ['增长 23.58% 左右', '增长23.58%左右'],
  ['５ 月', '５月'],
  ['（ 2023 ）', '（2023）'],
  ['截至 2023年5月', '截至2023年5月'],
])('layout space between Han or punctuation and digits or Latin goes: %s', (printed, clean) => {
  expect(cleanLayoutSpaces(printed)).toBe(clean);
});

test('a space between Han and Han is wording, and stays as one space', () => {
  const slogan = '“防范灾害风险 护航高质量发展”';
  expect(cleanLayoutSpaces(slogan)).toBe(slogan);
  expect(cleanLayoutSpaces(slogan.replace(' ', ' \u3000 '))).toBe(slogan);
});

test('a space between Latin words or numbers stays', () => {
  expect(cleanLayoutSpaces('观看 Luoyang  Open 2023 比赛')).toBe('观看Luoyang Open 2023比赛');
});

test('tabs, outer spaces and spaces at pauses go', () => {
  expect(cleanLayoutSpaces('\t重要\t会议 \t')).toBe('重要会议');
  expect(cleanLayoutSpaces('会议召开 ， 研究')).toBe('会议召开，研究');
});

const text = fc
  .array(
    fc.constantFrom(' ', '\t', '\u3000', '\n', '洛', '阳', '5', 'A', '“', '，', '%', '𠮷', 'é'),
  )
  .map((characters) => characters.join(''));

test('cleaning twice is cleaning once', () => {
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: 'grapheme' })), (printed) => {
      const clean = cleanLayoutSpaces(printed);
      expect(cleanLayoutSpaces(clean)).toBe(clean);
    }),
  );
});

test('nothing but white space ever changes', () => {
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: 'grapheme' })), (printed) => {
      expect(cleanLayoutSpaces(printed).replace(/\s/gu, '')).toBe(printed.replace(/\s/gu, ''));
    }),
  );
});

test('a space behind a heading that runs into its text stays', () => {
  expect(cleanLayoutSpaces('通讯\u30001978年，县广播站通播。')).toBe('通讯 1978年，县广播站通播。');
  expect(cleanLayoutSpaces('全市 2023 年新增 49 家')).toBe('全市2023年新增49家');
});
