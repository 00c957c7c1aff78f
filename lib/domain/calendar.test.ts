import { expect, it } from 'vitest';
import { daysIn } from './calendar';

it('knows the days of every month, leap years included', () => {
  expect([1, 2, 4, 12, 0, 13].map((month) => daysIn(2023, month))).toEqual([31, 28, 30, 31, 0, 0]);
  expect([2000, 1900, 2024].map((year) => daysIn(year, 2))).toEqual([29, 28, 29]);
});
