import { expect, test } from 'vitest';
import { beginsWithReporter, saysWhoReports } from './press-lead';

test.each([
  '本報訊',
  '本报讯',
  '本報西河記者王樂報導',
  '記者李榮／河川報導',
  '本台消息',
  '中央社台北12日電',
  '新华社重庆十四日电',
  '澳門電台消息',
])('%s says who reports', (words) => {
  expect(saysWhoReports(words)).toBe(true);
  expect(beginsWithReporter(`【${words}】河川縣召開會議。`)).toBe(true);
  expect(beginsWithReporter(`(${words}) 河川縣召開會議。`)).toBe(true);
});

test.each([
  '概况',
  '记者节活动',
  '通讯员队伍建设',
  '报刊发行',
  '通信',
  '消息报送',
  '电台建设',
  '信访',
])('%s may be the name of an entry', (words) => {
  expect(saysWhoReports(words)).toBe(false);
});

test.each([
  '本报讯（记者 张文）5月9日，市委召开会议。',
  '记者在现场看到，秋播过半。',
  '(一)本报讯',
])('%s begins with no reporter between brackets', (text) => {
  expect(beginsWithReporter(text)).toBe(false);
});
