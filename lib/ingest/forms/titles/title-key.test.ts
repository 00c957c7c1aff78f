import { expect, test } from 'vitest';
import { sameWording, titleKey } from './title-key';

test('a key ignores spaces, width and the shape of quotes and dashes', () => {
  expect(titleKey('《布局规划（2021—2035）》，“十四五” ')).toBe(
    titleKey('《布局规划(2021-2035)》,「十四五」'),
  );
});

test('wording ignores spaces and width only', () => {
  expect(sameWording('５月1日起,洛阳', '5 月1日起，洛阳')).toBe(true);
  expect(sameWording('杨劲春', '杨劭春')).toBe(false);
});
