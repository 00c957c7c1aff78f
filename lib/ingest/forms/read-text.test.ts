import { describe, expect, it } from 'vitest';
import { isoDate } from '@/lib/domain/partial-date';
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
