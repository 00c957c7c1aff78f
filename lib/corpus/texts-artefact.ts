import type { Entity } from '@/lib/domain/entity';
import type { Issue } from '@/lib/domain/issue';
import type { Item } from '@/lib/domain/item';
import type { Section } from '@/lib/domain/section';
import type { FoldTable } from '@/lib/text/fold-table';
import { fromRecord, type ItemRecord, toRecord } from './item-record';

/** An entity whose items are given by their places in the artefact's list. */
export interface PlacedEntity extends Pick<Entity, 'kind' | 'name'> {
  readonly items: readonly number[];
}

/** What the browser needs of the items to scan, show and filter them. */
export interface TextsArtefact {
  /** The traditional characters that stand in the texts. */
  readonly foldTable: FoldTable;
  readonly sections: readonly Section[];
  /** Newest first. */
  readonly issues: readonly Issue[];
  /** By date, newest first, those without one last; of one date in the order of the contents. */
  readonly items: readonly Item[];
  /** Names that the build recognised. */
  readonly entities: readonly PlacedEntity[];
  /** Groups of folded words that mean the same, at least two in each; no word is in two groups. */
  readonly synonyms: readonly (readonly string[])[];
  /** Words that stand in the texts and have confirmed synonyms among the near words; folded. */
  readonly synonymous: readonly string[];
}

/** The artefact as a file. */
interface TextsFile extends Omit<TextsArtefact, 'items'> {
  readonly items: readonly ItemRecord[];
}

export function encodeTexts(texts: TextsArtefact): string {
  return JSON.stringify({ ...texts, items: texts.items.map(toRecord) } satisfies TextsFile);
}

/** The way back. @throws SyntaxError when the text is no JSON */
export function decodeTexts(text: string): TextsArtefact {
  const { items, ...rest } = JSON.parse(text) as TextsFile;
  return {
    ...rest,
    items: items.map((record) => fromRecord(record, rest.issues, rest.sections)),
  };
}
