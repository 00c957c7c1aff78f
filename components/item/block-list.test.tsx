import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { type Block, mapTexts } from '@/lib/domain/block';
import { BlockList } from './block-list';

/** An invented notice with a block of every kind. */
const NOTICE: readonly Block[] = [
  { kind: 'paragraph', text: '各县区人民政府：' },
  { kind: 'heading', level: 1, text: '一、总体要求' },
  { kind: 'heading', level: 2, text: '（一）工作目标' },
  { kind: 'paragraph', text: '到明年底，全市建成口袋公园二十处。' },
  { kind: 'list', entries: ['1. 摸清底数。', '2. 分批实施。'] },
  { kind: 'row', cells: ['县区', '处数'], header: true },
  { kind: 'row', cells: ['河图区', '12'] },
  { kind: 'row', cells: ['洛书县'] },
  { kind: 'signature', text: '伊洛市人民政府办公室' },
  { kind: 'signature', text: '2023年5月9日' },
];

it('sets headings as headings, tables as tables, lists as lists, and who signs at the right', () => {
  const html = renderToStaticMarkup(
    <BlockList
      blocks={NOTICE.map((block) => mapTexts(block, (text) => [{ text, marked: false }]))}
    />,
  );
  const bare = html.replace(/ (?:class|tabindex)="[^"]*"/g, '');
  expect(bare).toContain('<h2>一、总体要求</h2><h3>（一）工作目标</h3>');
  expect(bare).toContain('<ul><li>1. 摸清底数。</li><li>2. 分批实施。</li></ul>');
  expect(bare).toContain(
    '<thead><tr><th scope="col">县区</th><th scope="col">处数</th></tr></thead>',
  );
  // A short row is filled up to the width of the table.
  expect(bare).toContain('<tr><td>洛书县</td><td></td></tr>');
  expect(html.match(/text-right[^>]*>(?:伊洛市|2023年5月9日)/g)).toHaveLength(2);
});
