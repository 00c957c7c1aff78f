import { expect, it } from 'vitest';
import { daysIn, isCalendarDay } from './calendar';

it('knows the days of every month, leap years included', () => {
  expect([1, 2, 4, 12, 0, 13].map((month) => daysIn(2023, month))).toEqual([31, 28, 30, 31, 0, 0]);
  expect([2000, 1900, 2024].map((year) => daysIn(year, 2))).toEqual([29, 28, 29]);
});

it.each(['2023-05-31', '2024-02-29'])('%s is a day of the calendar', (date) => {
  expect(isCalendarDay(date)).toBe(true);
});

it.each(['2023-02-29', '2023-02-31', '2023-00-10', '2023-5-1', '2023-05', ''])(
  '%s is none',
  (date) => {
    expect(isCalendarDay(date)).toBe(false);
  },
);
