/**
 * A part of an item's text as the source sets it. `Text` is a string without line breaks, or in
 * its place what a page shows of one, such as its runs with marks.
 *
 * - `heading`: above a part of the text; level 1 is the highest within an item
 * - `list`: entries with their printed marks (一、, 1., ·) where they have any
 * - `row`: of a table; rows that follow one another are one table
 * - `signature`: a line of what closes a document: the office, the day
 */
export type Block<Text = string> =
  | { readonly kind: 'paragraph'; readonly text: Text }
  | { readonly kind: 'heading'; readonly level: number; readonly text: Text }
  | { readonly kind: 'list'; readonly entries: readonly Text[] }
  | { readonly kind: 'row'; readonly cells: readonly Text[]; readonly header?: true }
  | { readonly kind: 'signature'; readonly text: Text };

/** The texts of a block in reading order: one, or those of its entries or cells. */
export function textsOf<Text>(block: Block<Text>): readonly Text[] {
  if (block.kind === 'list') return block.entries;
  return block.kind === 'row' ? block.cells : [block.text];
}

/** The same block with other texts; `change` is called in reading order. */
export function mapTexts<Text, Other>(
  block: Block<Text>,
  change: (text: Text) => Other,
): Block<Other> {
  if (block.kind === 'list') return { ...block, entries: block.entries.map(change) };
  if (block.kind === 'row') return { ...block, cells: block.cells.map(change) };
  return { ...block, text: change(block.text) };
}

export type Row<Text = string> = Extract<Block<Text>, { readonly kind: 'row' }>;

/** Rows that follow one another. */
export interface Table<Text = string> {
  readonly kind: 'table';
  readonly rows: readonly Row<Text>[];
}

/** The blocks with their rows gathered into tables. */
export function withTables<Text>(
  blocks: readonly Block<Text>[],
): readonly (Exclude<Block<Text>, Row<Text>> | Table<Text>)[] {
  const gathered: (Exclude<Block<Text>, Row<Text>> | { kind: 'table'; rows: Row<Text>[] })[] = [];
  for (const block of blocks) {
    const last = gathered.at(-1);
    if (block.kind !== 'row') gathered.push(block);
    else if (last?.kind === 'table') last.rows.push(block);
    else gathered.push({ kind: 'table', rows: [block] });
  }
  return gathered;
}
