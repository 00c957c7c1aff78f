import { expect, it } from 'vitest';
import { toHtml } from './block-html';

it('writes every kind of block, below a heading that is not its own, and escapes texts', () => {
  const html = toHtml([
    { kind: 'heading', level: 1, text: '一、<总则>' },
    { kind: 'paragraph', text: 'A & B' },
    { kind: 'list', entries: ['甲', '乙'] },
    { kind: 'row', cells: ['项目'], header: true },
    { kind: 'row', cells: ['桥'] },
    { kind: 'signature', text: '市政府' },
  ]);
  expect(html).toBe(
    '<h2>一、&lt;总则&gt;</h2><p>A &amp; B</p><ul><li>甲</li><li>乙</li></ul>' +
      '<table><tr><th>项目</th></tr><tr><td>桥</td></tr></table><p>市政府</p>',
  );
});
