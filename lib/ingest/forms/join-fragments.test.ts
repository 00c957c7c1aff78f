import { expect, test } from 'vitest';
import { joinFragments } from './join-fragments';

test('lines cut in mid-sentence are joined without a space, inside dates and numbers too', () => {
  expect(joinFragments(['5月31', '日，投资2', '55亿元、49 ', '家企业。'])).toBe(
    '5月31日，投资255亿元、49家企业。',
  );
});

test('a line after a finished sentence is a new paragraph', () => {
  expect(joinFragments([' 会议召开。', '“要落实。”', '（完！）', '其他'])).toBe(
    '会议召开。\n“要落实。”\n（完！）\n其他',
  );
});

test('a closing quote alone ends no sentence', () => {
  expect(joinFragments(['被评为“五好家庭”', '称号。'])).toBe('被评为“五好家庭”称号。');
});
