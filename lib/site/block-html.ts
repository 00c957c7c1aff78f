import { type Block, type Row, withTables } from '@/lib/domain/block';
import { escapeXml } from './escape-xml';

/** Blocks as HTML without classes, for readers of feeds. */
export function toHtml(blocks: readonly Block[]): string {
  return withTables(blocks)
    .map((block) => {
      if (block.kind === 'table') return element('table', block.rows.map(rowOf).join(''));
      if (block.kind === 'list') {
        return element(
          'ul',
          block.entries.map((entry) => element('li', escapeXml(entry))).join(''),
        );
      }
      // The title of the entry is the heading above them.
      const name = block.kind === 'heading' ? `h${Math.min(block.level + 1, 6)}` : 'p';
      return element(name, escapeXml(block.text));
    })
    .join('');
}

function rowOf({ cells, header }: Row): string {
  const name = header ? 'th' : 'td';
  return element('tr', cells.map((cell) => element(name, escapeXml(cell))).join(''));
}

function element(name: string, content: string): string {
  return `<${name}>${content}</${name}>`;
}
