import { describe, expect, it } from 'vitest';
import { toOpenItem } from '@/lib/domain/open-item';
import { parseDate } from '@/lib/domain/partial-date';
import { paragraphs, sampleItem } from '@/lib/domain/sample-item';
import { itemFiles } from './item-files';

const item = sampleItem({
  ordinal: 7,
  section: { name: '时政', slug: 'sz', subsection: { name: '重要会议', slug: 'hy' } },
  title: '“一带一路”会议召开',
  date: parseDate('2023-05-12'),
  page: 9,
  blocks: paragraphs('1. 第一段*重点*。', '第二段。'),
});
const source = { gazette: '洛阳月报', home: 'https://example.org/gazette' };
const files = itemFiles([item], source);

describe('itemFiles', () => {
  it('gives the item itself as JSON', () => {
    expect(JSON.parse(files.get('items/2023-05-007.json') ?? '')).toEqual(toOpenItem(item));
  });

  it('gives Markdown with source, address and escaped marks', () => {
    expect(files.get('items/2023-05-007.md')).toBe(
      [
        '# “一带一路”会议召开',
        '',
        '- 来源：《洛阳月报》2023年5月，第9页',
        '- 栏目：时政 › 重要会议',
        '- 日期：2023年5月12日',
        '- 编号：2023-05-007',
        '- 网址：<https://example.org/gazette/items/2023-05-007/>',
        '',
        '1\\. 第一段\\*重点\\*。',
        '',
        '第二段。',
        '',
      ].join('\n'),
    );
  });

  it('gives plain text with a byte order mark, and no address where none is known', () => {
    const text = itemFiles([item], { ...source, home: null }).get('items/2023-05-007.txt') ?? '';
    expect(text.startsWith('\ufeff“一带一路”会议召开\n\n来源：')).toBe(true);
    expect(text.endsWith('编号：2023-05-007\n\n1. 第一段*重点*。\n\n第二段。\n')).toBe(true);
  });

  it('says only what is known, and shows blocks as what they are', () => {
    const bare = sampleItem({
      section: null,
      date: null,
      page: null,
      titleOrigin: 'derived',
      fields: [{ name: '文号', value: '洛政*5号' }],
      blocks: [
        { kind: 'heading', level: 1, text: '一、总则' },
        { kind: 'row', cells: ['桥', '3'] },
        { kind: 'row', cells: ['路', '5'] },
        { kind: 'signature', text: '市政府' },
      ],
    });
    const both = itemFiles([bare], { ...source, home: null });
    const facts = (dash: string, value: string) =>
      [
        '来源：《洛阳月报》2023年5月',
        '编号：2023-05-001',
        '标题：原文没有标题，取自正文开头',
        `文号：${value}`,
      ]
        .map((fact) => dash + fact)
        .join('\n');
    expect(both.get('items/2023-05-001.md')).toBe(
      `# 第1条\n\n${facts('- ', '洛政\\*5号')}\n\n## 一、总则\n\n|  |  |\n| --- | --- |\n| 桥 | 3 |\n| 路 | 5 |\n\n市政府\n`,
    );
    expect(both.get('items/2023-05-001.txt')).toBe(
      `\ufeff第1条\n\n${facts('', '洛政*5号')}\n\n一、总则\n\n桥\t3\n路\t5\n\n市政府\n`,
    );
  });

  it('gives the data alone of an item that is not printed', () => {
    expect([...itemFiles([item], source, () => false).keys()]).toEqual(['items/2023-05-007.json']);
  });
});
