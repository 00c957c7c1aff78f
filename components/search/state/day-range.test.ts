import { describe, expect, it } from 'vitest';
import { ANY_DAY, holdsDay, pickDay, rangeLabel, readTypedDate } from './day-range';

const may = (day: number) => `2023-05-${String(day).padStart(2, '0')}`;
const days = (first: number, last: number) => ({ from: may(first), to: may(last) });

describe('picking days', () => {
  it('begins with one day and makes a range of a second', () => {
    const one = pickDay(ANY_DAY, may(12), false);
    expect(one).toEqual(days(12, 12));
    expect(pickDay(one, may(20), false)).toEqual(days(12, 20));
    expect(pickDay(one, may(3), false)).toEqual(days(3, 12));
  });

  it('lifts the day that is picked again', () => {
    expect(pickDay(days(12, 12), may(12), false)).toEqual(ANY_DAY);
  });

  it('begins anew after a range, unless it is to be extended', () => {
    expect(pickDay(days(3, 12), may(20), false)).toEqual(days(20, 20));
    expect(pickDay(days(3, 12), may(20), true)).toEqual(days(3, 20));
    expect(pickDay(days(3, 12), may(8), true)).toEqual(days(3, 8));
    expect(pickDay(days(3, 12), may(1), true)).toEqual(days(1, 3));
  });

  it('takes a range with an open end as none', () => {
    expect(pickDay({ from: may(3), to: null }, may(8), false)).toEqual(days(8, 8));
  });
});

describe('a range of days', () => {
  it('holds its first and last day, and nothing where it is not set', () => {
    expect([2, 3, 5, 6].map((day) => holdsDay(days(3, 5), may(day)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(holdsDay({ from: null, to: may(5) }, may(1))).toBe(true);
    expect(holdsDay(ANY_DAY, may(1))).toBe(false);
  });

  it('is named without repeating what its ends share', () => {
    expect(rangeLabel(ANY_DAY)).toBe('');
    expect(rangeLabel(days(12, 12))).toBe('2023年5月12日');
    expect(rangeLabel(days(1, 12))).toBe('2023年5月1日—12日');
    expect(rangeLabel({ from: may(30), to: '2023-06-02' })).toBe('2023年5月30日—6月2日');
    expect(rangeLabel({ from: '2023-12-30', to: '2024-12-02' })).toBe(
      '2023年12月30日—2024年12月2日',
    );
    expect(rangeLabel(days(1, 31))).toBe('2023年5月');
    expect(rangeLabel({ from: '2023-01-01', to: '2023-12-31' })).toBe('2023年');
    expect(rangeLabel({ from: may(3), to: null })).toBe('2023年5月3日起');
    expect(rangeLabel({ from: null, to: may(3) })).toBe('至2023年5月3日');
  });
});

it('reads days, months and years as people write them', () => {
  const iso = (text: string) => {
    const date = readTypedDate(text);
    return date && [date.from, date.to];
  };
  for (const text of ['2023-5-1', '2023.05.01', '2023年5月1日', ' 20230501 ', '2023/5/1']) {
    expect(iso(text)).toEqual(['2023-05-01', '2023-05-01']);
  }
  expect(iso('2023年2月')).toEqual(['2023-02-01', '2023-02-28']);
  expect(iso('2023')).toEqual(['2023-01-01', '2023-12-31']);
  for (const text of ['', '5月1日', '2023-13-01', '2023-02-30', '昨天'])
    expect(iso(text)).toBeNull();
});
