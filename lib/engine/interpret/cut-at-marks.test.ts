import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutAtMarks } from './cut-at-marks';

const pieces = (text: string) => cutAtMarks(text).map(({ start, end }) => text.slice(start, end));

it.each([
  ['空装备。', ['空装备']],
  ['（访香，港？！）', ['访香', '港']],
  ['……《条例》……', ['条例']],
  ['江凌👍🏽防汛', ['江凌', '防汛']],
  ['①核动㈠', ['核动']],
  ['𠮷野家、长江', ['𠮷野家', '长江']],
  ['⻄⼯区、⻓沙', ['⻄⼯区', '⻓沙']],
])('parts %s at its marks', (text, expected) => {
  expect(pieces(text)).toEqual(expected);
});

it.each([
  '23.58%',
  '十五%',
  '百分之三‰',
  '6,000',
  '2021—2035',
  'Wi-Fi',
  "xi'an",
  'C++',
  'C#',
  '2023-05-041',
  '5/19',
])('leaves %s whole', (text) => {
  expect(pieces(`“${text}”`)).toEqual([text]);
  expect(pieces(`${text}，`)).toEqual([text]);
});

it('gives nothing for marks alone', () => {
  expect(pieces('“……”，？')).toEqual([]);
});

it('loses no character but marks, and gives no blank piece', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const kept = pieces(text);
      expect(kept.every((piece) => piece !== '')).toBe(true);
      const bare = (source: string) =>
        source.replace(/[\p{P}\p{S}\u2460-\u24ff\u2776-\u2793\u3200-\u32ff]/gu, '');
      expect(bare(kept.join(''))).toBe(bare(text));
    }),
  );
});
