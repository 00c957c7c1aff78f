import { describe, expect, it } from 'vitest';
import { isoDate } from '@/lib/domain/partial-date';
import { markdownLines } from '@/lib/ingest/sources/markdown/markdown-lines';
import { splitLines } from '@/lib/ingest/sources/source-line';
import { readText } from './read-text';

const read = (text: string, file = '原稿.txt') => readText(file, splitLines(text));
const shown = (text: string, file?: string) => {
  const { form, drafts } = read(text, file);
  return [form, drafts.map(({ item }) => [item.title, item.date && isoDate(item.date)])];
};

describe('a text with marks of an editor', () => {
  it('is read by them, whatever else it looks like', () => {
    const text = [
      '# 时政',
      '## 河川市召开防汛会议',
      '日期：2023-05-29',
      '文号：河政办〔2023〕3号',
      '5月28日，会议召开。',
      '6月1日，会议又召开。',
      '## 河川市召开抗旱会议',
      '会议召开。',
    ].join('\n');
    const { form, drafts } = read(text);
    expect(form).toBe('标明');
    expect(drafts.map(({ path }) => path)).toEqual([['时政'], ['时政']]);
    expect(drafts[0]?.item).toMatchObject({
      title: '河川市召开防汛会议',
      date: { from: '2023-05-29', precision: 'day' },
      fields: [{ name: '文号', value: '河政办〔2023〕3号' }],
      blocks: [
        { kind: 'paragraph', text: '5月28日，会议召开。' },
        { kind: 'paragraph', text: '6月1日，会议又召开。' },
      ],
      lines: { first: 2, last: 6 },
    });
    expect(drafts[1]?.item.date).toBeNull();
  });
});

describe('a text without any structure', () => {
  it('is one item under its first short line', () => {
    expect(shown('河川散记\n\n河川在北，两岸多柳。\n\n春来水涨。')).toEqual([
      '单篇文件',
      [['河川散记', null]],
    ]);
  });
});

describe('a chronicle', () => {
  it('takes year and month from its name, and holds them', () => {
    const text =
      '河川市大事记\n1日，市长会见来宾。\n\n6日，桥梁建成通车。\n△学校开学。\n是月，全市植树一万株。';
    expect(shown(text, '2023年5月大事记.txt')).toEqual([
      '逐日大事记',
      [
        ['市长会见来宾', '2023-05-01'],
        ['桥梁建成通车', '2023-05-06'],
        ['学校开学', '2023-05-06'],
        ['全市植树一万株', '2023-05'],
      ],
    ]);
  });
});

describe('headings of Markdown', () => {
  const news = [
    '# 某台新闻 (2022-11-21)',
    '## 新闻摘要',
    '- 国际合作大会开幕',
    '- 各地做好秋粮收购',
    '## 详细新闻',
    '### 国际合作大会开幕',
    '国际合作大会今天开幕。',
    '### 各地做好秋粮收购',
    '秋粮收购进入旺季。',
  ].join('\n');

  it('group items where those have headings of their own, and a list of these is contents', () => {
    const { form, drafts, roles } = readText('20221121.md', markdownLines(splitLines(news)));
    expect(form).toBe('标题样式');
    expect(drafts.map(({ item }) => [item.title, item.date && isoDate(item.date)])).toEqual([
      ['国际合作大会开幕', '2022-11-21'],
      ['各地做好秋粮收购', '2022-11-21'],
    ]);
    expect(roles.filter(({ role }) => role === 'contents')).toHaveLength(2);
  });

  it('name no day that neither the text nor the name of the file says', () => {
    const { drafts } = readText(
      'news.md',
      markdownLines(splitLines(news.replace(' (2022-11-21)', ''))),
    );
    expect(drafts.map(({ item }) => item.date)).toEqual([null, null]);
  });
});

it('an index of linked titles with their days is an item a line', () => {
  const text = [
    '# 河川市政府文件',
    '- [防汛通知](http://a) 2023-05-06',
    '- [招商意见](http://b) 2023-05-08',
    '- [春耕通知](http://c) 2023-05-09',
  ].join('\n');
  const { drafts } = readText('a.md', markdownLines(splitLines(text)));
  expect(drafts.map(({ item }) => [item.title, item.date && isoDate(item.date)])).toEqual([
    ['防汛通知', '2023-05-06'],
    ['招商意见', '2023-05-08'],
    ['春耕通知', '2023-05-09'],
  ]);
});

it('a heading that stands below once more, as a link to its page, is the title once', () => {
  const text =
    '# 某议员指安排不合理\n\n27336 [某议员指安排不合理](https://a)\n\n某议员今日表示，安排并不合理。';
  const { drafts } = readText('a.md', markdownLines(splitLines(text)));
  expect(drafts.map(({ item }) => item.title)).toEqual(['某议员指安排不合理']);
});

it('marks before what only sorts counted things are told', () => {
  const text =
    '# 2月17日要闻\n## 时政\n1. 甲部召开会议。\n2. 乙部发布通知。\n## 社会\n1. 丙市通车。';
  const told = (marked: string) =>
    readText('a.md', markdownLines(splitLines(marked))).notes.filter(({ found }) =>
      found.includes('像是栏目'),
    );
  expect(told(text)).toHaveLength(1);
  expect(told(text.replaceAll(/\d\. /gu, ''))).toEqual([]);
});

it('a heading with a colon below fields is no field', () => {
  const text =
    '# 居民会议纪要\n**时间**：2023年5月6日\n**地点**：活动室\n## 议题一：停车位\n大家同意。\n## 议题二：分类\n下月试行。';
  const [draft] = readText('a.md', markdownLines(splitLines(text))).drafts;
  expect(draft?.item.fields.map(({ name }) => name)).toEqual(['时间', '地点']);
});

it('a document that went on line years later is of the year in its number, unless it says its day', () => {
  const day = (online: string, signed = '') => {
    const text = `关于推广节水器具的通知\n河财〔2013〕64号\n发布日期：${online}\n各县区：\n决定推广节水器具，请遵照执行。${signed}`;
    const { date } = read(text).drafts[0]?.item ?? {};
    return date && isoDate(date);
  };
  expect(day('2024-07-22')).toBe('2013');
  expect(day('2014-01-05')).toBe('2014-01-05');
  expect(day('2024-07-22', '\n河川市财政局\n2013年6月9日')).toBe('2013-06-09');
});
