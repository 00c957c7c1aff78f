import { type Block, type Row, withTables } from './block';

/** Blocks as Markdown (GFM, for its tables). The item's title is the only heading above them. */
export function toMarkdown(blocks: readonly Block[]): string {
  return withTables(blocks)
    .map((block) => {
      if (block.kind === 'table') return tableOf(block.rows);
      if (block.kind === 'list') {
        return block.entries.map((entry) => `- ${escapeMarkdown(entry)}`).join('\n');
      }
      const text = escapeMarkdown(block.text);
      return block.kind === 'heading'
        ? `${'#'.repeat(Math.min(block.level + 1, 6))} ${text}`
        : text;
    })
    .join('\n\n');
}

/** What Markdown would take for its own marks, anywhere or at the beginning of a line. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#|~&]/g, '\\$&')
    .replace(/^(\s*)([-+=])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');
}

/** GFM has no table without a head: where the source marks none, it is left empty. */
function tableOf(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, at) => escapeMarkdown(cells[at] ?? '')).join(' | ')} |`;
  const [first, ...rest] = rows;
  const hasHead = first?.header === true;
  const body = hasHead ? rest : rows;
  return [
    line(hasHead ? first.cells : []),
    `|${' --- |'.repeat(width)}`,
    ...body.map(({ cells }) => line(cells)),
  ].join('\n');
}
