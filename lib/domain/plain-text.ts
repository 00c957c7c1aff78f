import { type Block, textsOf } from './block';

/** The text of blocks as lines: cells of a row are parted by tabs, everything else by `\n`. */
export function plainText(blocks: readonly Block[]): string {
  return blocks.map((block) => textsOf(block).join(block.kind === 'row' ? '\t' : '\n')).join('\n');
}

/** The running text: paragraphs and lists; all of it where there are neither. As lines. */
export function proseOf(blocks: readonly Block[]): string {
  const prose = blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'list');
  return plainText(prose.length > 0 ? prose : blocks);
}
