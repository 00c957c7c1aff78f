import { expect, test } from 'vitest';
import { plainLine } from './plain-line';

test('a date that is set wide at a line’s head is closed up, and columns of days stay apart', () => {
  expect(plainLine('河川市 2023 年 5 月举办活动')).toBe('河川市 2023 年 5 月举办活动');
  expect(plainLine('2023 年 5 月 6 日 星期六')).toBe('2023年5月6日 星期六');
  expect(plainLine('　　二 〇 二 三 年 五 月 六 日')).toBe('　　二〇二三年五月六日');
  expect(plainLine('5月  6日  县里召开会议')).toBe('5月  6日  县里召开会议');
});

test('whatever points at a line is one sign, and what counts or is text stays', () => {
  expect(plainLine('➤县里召开会议')).toBe('●县里召开会议');
  expect(plainLine('\uf06c 县里召开会议')).toBe('● 县里召开会议');
  expect(plainLine('📢县里召开会议')).toBe('●县里召开会议');
  expect(plainLine('Δ 县里召开会议')).toBe('△ 县里召开会议');
  expect(plainLine('★县里召开会议')).toBe('★县里召开会议');
  expect(plainLine('❶县里召开会议')).toBe('❶县里召开会议');
});

test('punctuation that a font gives back as other characters is what it meant', () => {
  expect(plainLine('会议ꎬ结束ꎮ')).toBe('会议，结束。');
});
