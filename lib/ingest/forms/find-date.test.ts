import { expect, test } from 'vitest';
import { isoDate, parseDate } from '@/lib/domain/partial-date';
import { findDate } from './find-date';

const find = (text: string, month = '2023-05') => {
  const { date, doubt } = findDate(text, parseDate(month));
  return { date: date && isoDate(date), doubt };
};
const date = (text: string, month?: string) => find(text, month).date;

test.each([
  ['5月12日，会议召开。', '2023-05-12'],
  ['５月１日，会议召开。', '2023-05-01'],
  ['5月，会议召开。', '2023-05'],
  ['5月中旬，会议召开。', '2023-05'],
  ['5月14日,会议召开。', '2023-05-14'],
  ['5月8日至10日，会议召开。', '2023-05-08/2023-05-10'],
  ['二〇二三年五月十二日，会议召开。', '2023-05-12'],
  ['2023-05-12，会议召开。', '2023-05-12'],
  ['自4月30日起，施行。', '2023-04-30'],
  ['记者5月4日获悉，增长。', '2023-05-04'],
  ['2021年5月3日，会议召开。', '2021-05-03'],
])('the lead of %s is %s, without doubt', (text, expected) => {
  expect(find(text)).toEqual({ date: expected, doubt: null });
});

test("a lead month after the issue's is last year's, with doubt", () => {
  expect(find('12月30日，会议召开。', '2023-01').doubt).toContain('晚于本期');
  expect(date('12月30日，会议召开。', '2023-01')).toBe('2022-12-30');
  expect(date('去年4月，会议召开。')).toBe('2022-04');
  expect(date('2023年12月30日，会议召开。', '2023-01')).toBe('2023-12-30');
});

test('a day that does not exist leaves the month, with doubt', () => {
  const found = find('5月32日，会议召开。');
  expect(found).toEqual({ date: '2023-05', doubt: '没有这一天：5月32日，取月份 2023-05' });
  expect(date('2月29日，会议召开。', '2023-03')).toBe('2023-02');
  expect(date('2月29日，会议召开。', '2024-03')).toBe('2024-02-29');
});

test('a day without its month, and a day that cannot be read, are of the issue, with doubt', () => {
  expect(find('9日，会议召开。')).toMatchObject({ date: '2023-05-09', doubt: expect.any(String) });
  expect(find('5月□日，会议召开。')).toMatchObject({ date: '2023-05', doubt: expect.any(String) });
});

test('without a date in the lead the first date of the text counts, with doubt', () => {
  const found = find('近日，会议召开。9月30日前完成。5月3日发布。');
  expect(found.date).toBe('2023-05-03');
  expect(found.doubt).toContain('取文中第一个日期');
});

test("without any date it is the issue's month, with doubt", () => {
  expect(find('近日，13月会议召开3个月。')).toEqual({
    date: '2023-05',
    doubt: '文中没有日期，取本期月份 2023-05',
  });
});

test('of a whole year no month is later, and without any year only dates with theirs count', () => {
  expect(date('12月30日，会议召开。', '2023')).toBe('2023-12-30');
  expect(findDate('5月3日，会议召开。', null)).toEqual({ date: null, doubt: '文中没有日期' });
  expect(findDate('2021年5月3日，会议召开。', null).date).toEqual(parseDate('2021-05-03'));
});
