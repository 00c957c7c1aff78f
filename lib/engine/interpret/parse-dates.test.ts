import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate } from '@/lib/domain/partial-date';
import { isWithinDates } from '@/lib/engine/retrieve/is-within-dates';
import { formatDates } from './format-dates';
import { findImpossibleDay, parseDates } from './parse-dates';

const label = (text: string) => {
  const dates = parseDates(text);
  return dates && formatDates(dates).replace('（不限年份）', '');
};

describe('a text that names days', () => {
  it.each([
    ['5月8日', '5月8日'],
    ['5月08号', '5月8日'],
    ['五月八日', '5月8日'],
    ['五月十二日', '5月12日'],
    ['五月二十号', '5月20日'],
    ['十二月三十一日', '12月31日'],
    ['二〇二三年五月八日', '2023年5月8日'],
    ['2023年5月8日', '2023年5月8日'],
    ['2023-05-08', '2023年5月8日'],
    ['2023/5/8', '2023年5月8日'],
    ['20230508', '2023年5月8日'],
    ['5.8', '5月8日'],
    ['5月上旬', '5月1日至5月10日'],
    ['5月中旬', '5月11日至5月20日'],
    ['2月下旬', '2月21日至2月29日'],
    ['5月12日至18日', '5月12日至5月18日'],
    ['5月12-18日', '5月12日至5月18日'],
    ['5月28日至6月2日', '5月28日至6月2日'],
    ['5月20日以后', '5月20日至12月31日'],
    ['2023年5月20号以来', '2023年5月20日至12月31日'],
    ['五月十日之前', '1月1日至5月10日'],
    ['2023-05-01至2023-05-10', '2023年5月1日至5月10日'],
    ['2022年12月30日-2023年1月2日', '2022年12月30日至2023年1月2日'],
    ['五月十二日至十八日', '5月12日至5月18日'],
    ['5月', '5月1日至5月31日'],
    ['5月份', '5月1日至5月31日'],
    ['2023年5月', '2023年5月1日至5月31日'],
    ['2023-05', '2023年5月1日至5月31日'],
    ['2023年', '2023年1月1日至12月31日'],
    ['5月15', '5月15日'],
    ['五月二十四', '5月24日'],
    ['五月底', '5月25日至5月31日'],
    ['5月末', '5月25日至5月31日'],
    ['2月底', '2月23日至2月29日'],
    ['2023年2月底', '2023年2月22日至2月28日'],
    ['5月初', '5月1日至5月7日'],
    ['五月上半月', '5月1日至5月15日'],
    ['5月下半月', '5月16日至5月31日'],
    ['23年5月8日', '2023年5月8日'],
    ['98年5月', '1998年5月1日至5月31日'],
    ['1999年的5月8日', '1999年5月8日'],
    ['2023年的五月', '2023年5月1日至5月31日'],
    ['五月卅一日', '5月31日'],
    ['5/19', '5月19日'],
    ['5月17日-19日', '5月17日至5月19日'],
    ['5月18日至12日', '5月12日至5月18日'],
    ['2023年5月10日到2023年5月5日', '2023年5月5日至5月10日'],
    ['5月31日星期三', '5月31日'],
    ['2023年5月31日(周三)', '2023年5月31日'],
  ])('%s is %s', (text, expected) => {
    expect(label(text)).toBe(expected);
  });

  it.each([
    '5月32日',
    '13月1日',
    '2月30日',
    '5月底江凌',
    '23年',
    '5月上旬星期三',
    '五一',
    '23.58',
    '2023',
    '5-8',
    '5月8日江凌',
    '五星级',
    '月日',
    '',
  ])('%s is none', (text) => {
    expect(parseDates(text)).toBeNull();
  });

  it('is said to be of every year where it has none', () => {
    const labels = ['5月8日', '5月上旬', '2023年5月8日'].map((text) => {
      const dates = parseDates(text);
      return dates && formatDates(dates);
    });
    expect(labels).toEqual(['5月8日（不限年份）', '5月1日至5月10日（不限年份）', '2023年5月8日']);
  });

  it.each([
    ['2月30日', '2月30日'],
    ['13月', '13月'],
    ['5月30日至6月31日', '6月31日'],
    ['2023-02-29', '2023-02-29'],
    ['2023/13/1', '2023/13/1'],
    ['二〇二三年二月三十日', '二〇二三年二月三十日'],
  ])('that no calendar has is known as such: %s', (text, day) => {
    expect(parseDates(text)).toBeNull();
    expect(findImpossibleDay(text)).toBe(day);
  });

  it.each(['5月8日', '2024-02-29', '13', '5.32', '20231305', '2023-05-041', '月', '防汛'])(
    'is not said to be impossible where it is a day or may be something else: %s',
    (text) => {
      expect(findImpossibleDay(text)).toBeNull();
    },
  );

  it('may be any text without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'年月日号至到-./十二〇5上旬') }), (text) => {
        const dates = parseDates(text);
        if (dates) expect(formatDates(dates)).toMatch(/月\d+日/);
      }),
    );
  });
});

describe('a date within a range', () => {
  const within = (date: string, text: string) => {
    const dates = parseDates(text);
    return dates !== null && isWithinDates(parseDate(date), dates);
  };

  it('counts both ends', () => {
    expect(
      ['2023-05-11', '2023-05-12', '2023-05-18', '2023-05-19'].map((date) =>
        within(date, '5月12日至18日'),
      ),
    ).toEqual([false, true, true, false]);
  });

  it('is of a weekday where one was typed', () => {
    const days = ['2023-05-12', '2023-05-13', '2023-05-14', '2023-05-15'];
    const of = (text: string) => days.filter((day) => within(day, text));
    expect(of('周五')).toEqual(['2023-05-12']);
    expect(of('星期天')).toEqual(['2023-05-14']);
    expect(of('周末')).toEqual(['2023-05-13', '2023-05-14']);
    expect(within('2023-05', '周末')).toBe(false);
    expect(within('2023-05-12/2023-05-13', '周六')).toBe(true);
  });

  it('looks at the year only where one was typed', () => {
    expect(within('2022-05-08', '5月8日')).toBe(true);
    expect(within('2022-05-08', '2023年5月8日')).toBe(false);
  });

  it('holds a month without a day only when it holds the whole month', () => {
    expect(within('2023-05', '5月')).toBe(true);
    expect(within('2023-05', '2023年')).toBe(true);
    expect(within('2023-05', '5月上旬')).toBe(false);
    expect(within('2023-05', '5月8日')).toBe(false);
  });
});

describe('a part of whatever month', () => {
  it('is read where no month is named', () => {
    const partOf = (text: string) => parseDates(text)?.monthDays;
    expect(['上旬', '中旬', '本月下旬', '月初', '月底', '每月末', '上半月'].map(partOf)).toEqual([
      [1, 10],
      [11, 20],
      [21, -1],
      [1, 7],
      [-7, -1],
      [-7, -1],
      [1, 15],
    ]);
    expect(['初', '底', '旬', '上个月底', '岁月末', '半月'].map(partOf)).toEqual(
      Array(6).fill(undefined),
    );
  });

  it('counts from the end of each month, and for no date that is but a month', () => {
    const range = parseDates('月底');
    const isWithin = (date: string) => range && isWithinDates(parseDate(date), range);
    expect(
      ['2023-02-22', '2023-02-21', '2024-02-22', '2023-05-25', '2023-05'].map(isWithin),
    ).toEqual([true, false, false, true, false]);
  });
});
