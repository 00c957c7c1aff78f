import { expect, test } from 'vitest';
import { isoDate } from '@/lib/domain/partial-date';
import { readText } from '@/lib/ingest/forms/read-text';
import { markdownLines } from '@/lib/ingest/sources/markdown/markdown-lines';
import { splitLines } from '@/lib/ingest/sources/source-line';

test('a date below a long title is the item’s, however many items bear one', () => {
  const days = [11, 12, 13, 14, 15];
  const text = days.map(
    (day) =>
      `# 特别关注\n## 第${day}批客商考察团来河阴考察投资环境\n日期：2023-05-${day}\n\n5月${day}日，考察团来河阴，与企业代表交流。`,
  );
  const { form, drafts } = readText('2023-05.md', splitLines(text.join('\n\n')));
  expect(form).toBe('标明');
  expect(drafts.map(({ item }) => item.date && isoDate(item.date))).toEqual(
    days.map((day) => `2023-05-${day}`),
  );
});

test('without a date line an item’s day is read as in any other form', () => {
  const text = [
    '## 市政府召开常务会议',
    '2023-05-06',
    '会议研究防汛工作。',
    '## 全市文旅大会召开',
    '5月10日，全市文旅大会召开。',
    '## 关于放假的通知',
    '现将放假安排通知如下。',
    '河阴市人民政府',
    '2023年5月12日',
  ];
  const { drafts } = readText('2023-05.md', splitLines(text.join('\n')));
  expect(drafts.map(({ item }) => item.date && isoDate(item.date))).toEqual([
    '2023-05-06',
    '2023-05-10',
    '2023-05-12',
  ]);
});

test('a year in the name of the whole dates what lacks one, and its absence is told', () => {
  const items =
    '## 供暖调度会\n\n11月3日，副县长主持召开调度会。\n\n## 培训班\n\n时间：11月8日\n\n学员参加培训。';
  const read = (name: string) => readText('简讯.md', splitLines(`${name}\n\n${items}`));
  for (const name of ['# 河阴简讯（2023年11月）', '河阴简讯（2023年11月）', '2023年']) {
    const { drafts } = read(name);
    expect(drafts.map(({ item }) => item.date && isoDate(item.date))).toEqual([
      '2023-11-03',
      '2023-11-08',
    ]);
  }
  expect(read('# 河阴简讯').notes.map(({ found }) => found)).toEqual(['没有写明年份']);
});

test('groups below a summary are sections, and their third level has the titles', () => {
  const text = `# 河阴新闻（2023-05-06）

## 新闻摘要

市长调研春耕。

## 详细新闻

### 市长到南乡调研春耕备耕工作

5月5日，市长调研。

### 全市文旅大会召开

5月6日，大会召开。
`;
  const { drafts } = readText('20230506.md', markdownLines(splitLines(text)));
  expect(drafts.map(({ item }) => item.title)).toEqual([
    '新闻摘要',
    '市长到南乡调研春耕备耕工作',
    '全市文旅大会召开',
  ]);
});

test('a file that is called as the only document in it has parts and no items of their own', () => {
  const text = `# 甲某诉河阴市自然资源局解除协议案

## 基本案情

2015年9月30日，自然资源局认定土地闲置。

## 裁判结果

法院判决驳回。
`;
  const read = (file: string) =>
    readText(file, markdownLines(splitLines(text))).drafts.map(({ item }) => [
      item.title,
      item.date,
    ]);
  expect(read('甲某诉河阴市自然资源局解除协议案.md')).toEqual([
    ['甲某诉河阴市自然资源局解除协议案', null],
  ]);
  expect(read('2023-05.md')).toHaveLength(2);
});

test('marks typed with a Chinese keyboard are marks, and mix with the others', () => {
  const text = `＃　时政
＃＃　市领导调研春耕
日期：2024-05-07
市领导到河阴县调研。＃＃不在行首的不算。
＃＃招商会召开
招商会在县城召开。
## 植树活动举行
＃稻谷是热门话题。
`;
  const { form, drafts } = readText('简报.txt', splitLines(text));
  expect(form).toBe('标明');
  expect(drafts.map(({ item, path }) => [...path, item.title, item.blocks.length])).toEqual([
    ['时政', '市领导调研春耕', 1],
    ['时政', '招商会召开', 1],
    ['时政', '植树活动举行', 1],
  ]);
});

test('a file in which one title is marked and others plainly are not is told', () => {
  const item = (day: number, title: string) =>
    `2024年5月${day}日\n${title}\n2024年5月${day}日，${title}，市领导出席。\n\n`;
  const first = item(7, '市领导调研春耕').replace('\n', '\n## ');
  const one = readText('简报.txt', splitLines(first));
  const text = first + item(8, '全市招商会召开') + item(9, '植树活动举行');
  const several = readText('简报.txt', splitLines(text));
  expect(one.notes).toEqual([]);
  expect(several.form).toBe('标明');
  expect(several.notes).toMatchObject([
    { line: 5, found: expect.stringContaining('没有“## ”，收在上一条里') },
  ]);
});

test('days above marked titles are theirs, and days of signatures are of what is signed', () => {
  const days = (text: string) =>
    readText('简报.txt', splitLines(text)).drafts.map(
      ({ item }) => item.date && isoDate(item.date),
    );
  const above = [7, 8, 9].map((day) => `2024年5月${day}日\n## 会议${day}召开\n会议研究防汛。\n`);
  expect(days(`河阴要闻\n\n${above.join('\n')}`)).toEqual([
    '2024-05-07',
    '2024-05-08',
    '2024-05-09',
  ]);
  const signed = [7, 8, 9].map(
    (day) => `## 关于第${day}件事的通知\n请抓好落实。\n县政府\n2024年5月${day}日\n`,
  );
  expect(days(`河阴要闻\n2024年5月30日\n${signed.join('')}`)).toEqual([
    '2024-05-07',
    '2024-05-08',
    '2024-05-09',
  ]);
});
