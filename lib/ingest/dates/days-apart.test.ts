import { expect, test } from 'vitest';
import { areDaysApart } from './days-apart';

test('days that leave others out are no range, those that follow one another are', () => {
  for (const text of ['5月3日、7日、9日', '6月3、5、9日', '5月12日和15日']) {
    expect([text, areDaysApart(text)]).toEqual([text, true]);
  }
  for (const text of ['5月13、14日', '5月3日至9日', '5月3日', '5月3日、4日、5日']) {
    expect([text, areDaysApart(text)]).toEqual([text, false]);
  }
});
