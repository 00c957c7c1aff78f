import type { Entity } from '@/lib/gazette/entity';
import type { Item } from '@/lib/gazette/item';
import type { Section } from '@/lib/gazette/section';
import type { FoldTable } from '@/lib/text/fold-table';

/** An entity whose items are given by their places in the artefact's list. */
export interface PlacedEntity extends Omit<Entity, 'items'> {
  readonly items: readonly number[];
}

/** What the browser needs of the items to scan, show and filter them. */
export interface TextsArtefact {
  /** The traditional characters that stand in the texts. */
  readonly foldTable: FoldTable;
  readonly sections: readonly Section[];
  /** In collection order: newest issue first, within an issue in contents order. */
  readonly items: readonly Item[];
  /** Names that the build recognised. */
  readonly entities: readonly PlacedEntity[];
  /** Groups of folded words that mean the same, at least two in each; no word is in two groups. */
  readonly synonyms: readonly (readonly string[])[];
}
