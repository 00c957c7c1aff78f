import { textsOf } from '@/lib/domain/block';
import type { Item } from '@/lib/domain/item';
import type { Span } from './folded-text';

/**
 * Parts what must not be read as one: cells, headings, signatures. A noncharacter of Unicode, set
 * aside for use inside a program: no text has it, no input method types it, folding keeps it, and
 * it belongs to no word. `withoutBreaks` keeps it out of queries and off the page.
 */
export const BREAK = '\ufdd0';

/** The text of an item that is searched, with the way back to its blocks. */
export interface SearchText {
  readonly text: string;
  /**
   * Where each text of the blocks stands, in their order, then name and value of each field: each
   * piece of `text` is that very text. In UTF-16 units.
   */
  readonly pieces: readonly Span[];
}

/**
 * The one text in which an item is searched, marked and excerpted. Paragraphs and entries of lists
 * go on in one another (folding drops the line break between them), so that a passage copied over
 * a line's end is found; nothing else does.
 */
export function searchTextOf({ blocks, fields }: Pick<Item, 'blocks' | 'fields'>): SearchText {
  const pieces: Span[] = [];
  let text = '';
  const append = (piece: string, joint: string) => {
    if (pieces.length > 0) text += joint;
    pieces.push({ start: text.length, end: text.length + piece.length });
    text += piece;
  };
  let goesOn = false;
  for (const block of blocks) {
    const isProse = block.kind === 'paragraph' || block.kind === 'list';
    textsOf(block).forEach((piece, at) => {
      append(piece, isProse && (at > 0 || goesOn) ? '\n' : BREAK);
    });
    goesOn = isProse;
  }
  for (const { name, value } of fields) {
    append(name, BREAK);
    append(value, '：');
  }
  return { text, pieces };
}

/** All the texts in which an item is found: its titles and its text. */
export function searchedTexts(item: Item): readonly string[] {
  return [item.title, item.tocTitle ?? '', searchTextOf(item).text];
}

/** The text with spaces in place of breaks: as long as it was. */
export function withoutBreaks(text: string): string {
  return text.replaceAll(BREAK, ' ');
}
