import { expect, it } from 'vitest';
import { dayCounts } from './day-counts';

it('counts an item of several days for each of them that is in the month', () => {
  const dates = { '2023-05-30': 2, '2023-05-30/2023-06-01': 3, '2023-04-30': 9 };
  expect(dayCounts(dates, '2023-05')).toEqual({ '2023-05-30': 5, '2023-05-31': 3 });
  expect(dayCounts(dates, '2023-06')).toEqual({ '2023-06-01': 3 });
});

it('counts for no day what is only of a month or a year', () => {
  expect(dayCounts({ '2023-05': 1, '2023': 1 }, '2023-05')).toEqual({});
});
