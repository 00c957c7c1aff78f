import { expect, test } from 'vitest';
import { titleEcho } from './title-echo';

test('news says what its title says, a heading of a part says little of it', () => {
  const news = '10月8日，县里召开秋粮收购工作会议，部署仓容和资金。';
  expect(titleEcho('县里召开秋粮收购会议', news)).toBeGreaterThan(0.7);
  expect(titleEcho('主要做法和成效', news)).toBe(0);
});

test('a title without Han characters is echoed by nothing', () => {
  expect(titleEcho('A', 'A 组')).toBe(0);
});
