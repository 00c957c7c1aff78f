import type { Item } from '@/lib/gazette/item';
import type { Section } from '@/lib/gazette/section';
import type { FoldTable } from '@/lib/text/fold-table';

/** What the browser needs of the items to scan, show and filter them. */
export interface TextsArtefact {
  /** Traditional characters to fold: texts and queries must be folded alike. */
  readonly foldTable: FoldTable;
  readonly sections: readonly Section[];
  /** In collection order: newest issue first, within an issue in contents order. */
  readonly items: readonly Item[];
}
