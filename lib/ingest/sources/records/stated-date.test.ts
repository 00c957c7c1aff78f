import { expect, test } from 'vitest';
import { statedDate } from './stated-date';

test.each([
  ['2023-05-06', '2023-05-06'],
  ['2023-5-6', '2023-05-06'],
  ['2023-05-06 10:30:00', '2023-05-06'],
  ['2023-05-06T23:30:00', '2023-05-06'],
  ['2023/5/6 9:05', '2023-05-06'],
  ['2023.5.6', '2023-05-06'],
  ['2023年5月6日', '2023-05-06'],
  ['２０２３年５月６日 星期六 10时30分', '2023-05-06'],
  ['20230506', '2023-05-06'],
  [20230506, '2023-05-06'],
  ['20230506103000', '2023-05-06'],
  ['202305', '2023-05'],
  ['2023年5月', '2023-05'],
  ['2023-05', '2023-05'],
  ['2023', '2023'],
  ['2023-05-03/2023-05-05', '2023-05-03/2023-05-05'],
])('%s is %s', (stated, date) => {
  expect(statedDate(stated)).toBe(date);
});

test('moments count for the day that it is in China', () => {
  expect(statedDate('2023-05-05T16:00:00.000Z')).toBe('2023-05-06');
  expect(statedDate('2023-05-06T00:30:00+08:00')).toBe('2023-05-06');
  expect(statedDate(1683302400)).toBe('2023-05-06');
  expect(statedDate('1683302400000')).toBe('2023-05-06');
  expect(statedDate(new Date('2023-05-06T00:00:00Z'))).toBe('2023-05-06');
});

test('what is no date, or no day, is none', () => {
  for (const value of ['', '去年', '2023-02-30', '2023-13-01', '12345', 7, null, [], {}, true]) {
    expect(statedDate(value)).toBeNull();
  }
});
