import { expect, it } from 'vitest';
import { daysOfMonth } from './days-of-month';

it('knows how long a month is, in leap years too', () => {
  const length = (month: string) => daysOfMonth(month).length;
  expect(['2023-05', '2023-02', '2024-02', '2023-12'].map(length)).toEqual([31, 28, 29, 31]);
  expect(daysOfMonth('2023-05')[8]).toBe('2023-05-09');
});
