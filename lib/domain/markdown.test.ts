import { expect, it } from 'vitest';
import { toMarkdown } from './markdown';

it('writes headings below the title, lists, signatures and escaped paragraphs', () => {
  const markdown = toMarkdown([
    { kind: 'heading', level: 1, text: '一、*总则*' },
    { kind: 'heading', level: 9, text: '（一）' },
    { kind: 'paragraph', text: '# 1. <b>' },
    { kind: 'list', entries: ['1. 甲', '- 乙'] },
    { kind: 'signature', text: '市政府' },
  ]);
  expect(markdown).toBe(
    '## 一、\\*总则\\*\n\n###### （一）\n\n\\# 1. \\<b\\>\n\n- 1\\. 甲\n- \\- 乙\n\n市政府',
  );
});

it('writes a table with the head that the source marks', () => {
  expect(
    toMarkdown([
      { kind: 'row', cells: ['项目', '数量'], header: true },
      { kind: 'row', cells: ['a|b'] },
    ]),
  ).toBe('| 项目 | 数量 |\n| --- | --- |\n| a\\|b |  |');
});

it('writes a table without a head under an empty one, which Markdown demands', () => {
  expect(toMarkdown([{ kind: 'row', cells: ['桥', '3'] }])).toBe(
    '|  |  |\n| --- | --- |\n| 桥 | 3 |',
  );
});
