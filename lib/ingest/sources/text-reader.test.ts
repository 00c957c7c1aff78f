import { expect, test } from 'vitest';
import { sampleFile } from './sample-source';
import { textReader } from './text-reader';

const kindOf = async (text: string) => (await textReader.read(sampleFile('a.txt', text))).kind;

test.each([
  '[{"title": "甲", "content": "一段。"}]',
  '[\n {"title": "甲"}\n]',
  '{"title": "甲"}\n{"title": "乙"}\n',
  '日期\t标题\t内容\n2023-05-06\t甲\t一段。\n\n2023-05-07\t乙\t二段。\n',
])('records that a program saved as text are records: %j', async (text) => {
  expect(await kindOf(text)).toBe('records');
});

test.each(['[概况] 2022年，县人大常委会认真履职。', '{公告} 全文如下。'])(
  'text that begins with a bracket is text: %s',
  async (text) => {
    expect(await kindOf(text)).toBe('lines');
  },
);

test('lines that only begin like a table are text', async () => {
  expect(await kindOf('标题\t内容\n甲\t一段。\n以上各件均已办结。\n')).toBe('lines');
});

test('what Python shows as a dictionary is told with what to do', async () => {
  const source = await textReader.read(sampleFile('a.txt', "{'title': '甲', 'content': '一段。'}"));
  expect(source).toMatchObject({ kind: 'lines', problems: [{ line: 1, severity: 'warning' }] });
});
