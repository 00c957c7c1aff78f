import { expect, test } from 'vitest';
import { readEntries, readText, sampleFile } from '@/lib/ingest/sources/sample-source';
import { markdownReader } from './markdown-reader';

const read = (text: string) => readText(markdownReader, sampleFile('a.md', text));
const shown = async (text: string) =>
  (await read(text)).lines.map(({ text, heading, cells, isListItem, isFurniture }) => [
    cells ?? text,
    heading ?? (isListItem ? 'list' : isFurniture ? 'furniture' : null),
  ]);

test('comments, which no reader of Markdown shows, are no part of the text', async () => {
  const { lines } = await read('甲。<!-- page-anchor: 7 -->乙\n<!-- 作者\n自注 -->\n丙');
  expect(lines.filter((line) => !line.isFurniture).map((line) => line.text)).toEqual([
    '甲。乙',
    '丙',
  ]);
});

test('marks become what they say of their lines, and leave the text', async () => {
  expect(
    await shown(
      [
        '# 时政 #',
        '##标题',
        '',
        '    1月2日  缩进的**正文**，见[附件](a.pdf)。',
        '- 第一项',
        '1. 第二项',
        '> 引文 1\\*2 &amp; `代码`',
        '***',
        '题目',
        '====',
        '- 12 -',
        '＃不是标题 a*b*c',
      ].join('\n'),
    ),
  ).toEqual([
    ['时政', 1],
    ['标题', 2],
    ['', null],
    ['    1月2日  缩进的正文，见附件。', null],
    ['第一项', 'list'],
    ['1. 第二项', null],
    ['引文 1*2 & 代码', null],
    ['***', 'furniture'],
    ['题目', 1],
    ['====', 'furniture'],
    ['- 12 -', null],
    ['＃不是标题 a*b*c', null],
  ]);
});

test('rows of a table keep their cells; the line below the head is none', async () => {
  expect(await shown('| 指标 | 数值 |\n|:---|---:|\n| 人口\\|万 | **12** |')).toEqual([
    [['指标', '数值'], null],
    ['|:---|---:|', 'furniture'],
    [['人口|万', '12'], null],
  ]);
});

test('front matter is a record, and the text stands below it', async () => {
  const text =
    '---\ntitle: "防汛：通知"\ndate: 2023-05-06 10:00\ncategories: [时政, 会议]\n文号: 河政〔2023〕1号\n---\n\n## 要求\n\n正文。\n- 项\n';
  const { records, problems } = await readEntries(markdownReader, sampleFile('a.md', text));
  expect(records).toMatchObject([
    {
      line: 1,
      title: '防汛：通知',
      date: '2023-05-06',
      section: '时政',
      subsection: '会议',
      fields: [{ name: '文号', value: '河政〔2023〕1号' }],
      lines: [
        { number: 8, text: '要求', heading: 2 },
        { number: 10, text: '正文。' },
        { number: 11, text: '项', isListItem: true },
      ],
    },
  ]);
  expect(problems).toEqual([]);
});

test('a draft is left out and said, broken front matter is an error with its line', async () => {
  const draft = '---\ntitle: 甲\ndraft: true\n---\n正文。';
  const { records, problems } = await readEntries(markdownReader, sampleFile('a.md', draft));
  expect([records, problems.map(({ severity }) => severity)]).toEqual([[], ['omitted']]);
  const broken = await read('---\ntitle: 甲\ndate: "2023\n---\n正文。');
  expect(broken.problems.map(({ severity }) => severity)).toEqual(['error']);
});

test('what stands between rules is no front matter unless it names values', async () => {
  expect((await read('---\n正文。\n---\n')).lines.map(({ text }) => text)).toContain('正文。');
  expect((await read('---\nlayout: post\n---\n正文。')).lines.map(({ text }) => text)).toEqual([
    '正文。',
  ]);
  expect((await read('---\ntitle: 甲\n---\n## 乙\n日期：2023\n丙')).lines).toHaveLength(3);
});

test('HTML on one line becomes the lines that a browser would show', async () => {
  const text =
    '### 大会开幕\n\n<p><strong>本台消息</strong>：大会今天开幕。</p><p>大会通过决议。</p>\n';
  expect(await shown(text)).toEqual([
    ['大会开幕', 3],
    ['', null],
    ['本台消息：大会今天开幕。', null],
    ['大会通过决议。', null],
    ['', null],
  ]);
});
