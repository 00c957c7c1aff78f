import { expect, it } from 'vitest';
import { otherHolidayNames } from './holiday-names';

it.each([
  ['劳动节', '五一'],
  ['青年节', '五四'],
  ['儿童节', '六一'],
  ['国庆节', '国庆'],
  ['五一', '国际劳动节'],
  ['劳动节假期', '"五一"假期'],
  ['国庆节', '"十一"'],
])('%s is %s', (text, other) => {
  expect(otherHolidayNames(text)).toContain(other);
});

it('makes no holiday of a numeral, and none of other words', () => {
  expect(otherHolidayNames('十一个')).toEqual([]);
  expect(otherHolidayNames('防汛')).toEqual([]);
  expect(otherHolidayNames('国庆')).not.toContain('十一');
});
