import { textDirective } from './text-directive';

/** What a reader has selected in an item. */
export interface SelectedPassage {
  /** As it is quoted: paragraphs parted by line breaks. */
  readonly text: string;
  /** `#:~:text=…` */
  readonly directive: string;
}

/** A part of the text of a block, from one place in it to another. */
interface Part {
  readonly block: Element;
  readonly from: number;
  readonly to: number;
}

const BLOCKS = 'p, li, td, th, dd, h1, h2, h3, h4, h5, h6';
/** Fewer characters are a slip of the hand. */
const LEAST = 2;

/**
 * What is selected inside of an element; null where nothing is. A selection that goes on beyond its
 * end counts as far as it: who clicks three times selects up to the next paragraph.
 */
export function selectedPassage(within: HTMLElement): SelectedPassage | null {
  const selection = window.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0).cloneRange();
  if (!within.contains(range.startContainer)) return null;
  if (!within.contains(range.endContainer)) range.setEnd(within, within.childNodes.length);
  const parts = partsOf(range, within);
  const [first, last] = [parts[0], parts.at(-1)];
  const text = parts.map(({ block, from, to }) => textOf(block).slice(from, to).trim()).join('\n');
  if (!first || !last || text.length < LEAST) return null;
  const directive = textDirective({
    first: textOf(first.block),
    from: first.from,
    last: textOf(last.block),
    to: last.to,
    isOneBlock: first === last,
  });
  return { text, directive };
}

/** The blocks of text that a range goes over, and how much of each. */
function partsOf(range: Range, within: HTMLElement): readonly Part[] {
  return [...within.querySelectorAll(BLOCKS)].flatMap((block) => {
    // The innermost alone, and no text of the page's own controls.
    if (!range.intersectsNode(block) || block.querySelector(BLOCKS) || block.matches('[role]')) {
      return [];
    }
    const from = block.contains(range.startContainer)
      ? offsetIn(block, range.startContainer, range.startOffset)
      : 0;
    const to = block.contains(range.endContainer)
      ? offsetIn(block, range.endContainer, range.endOffset)
      : textOf(block).length;
    return textOf(block).slice(from, to).trim() === '' ? [] : [{ block, from, to }];
  });
}

function textOf(block: Element): string {
  return block.textContent ?? '';
}

/** How much of the block's text stands before a place in it. */
function offsetIn(block: Element, node: Node, offset: number): number {
  const before = document.createRange();
  before.selectNodeContents(block);
  before.setEnd(node, offset);
  return before.toString().length;
}
