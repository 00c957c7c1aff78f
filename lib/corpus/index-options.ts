import type { Options } from 'minisearch';

/** What MiniSearch sees of an item: its place among the texts, and the texts to index. */
export interface IndexedItem {
  /** Place of the item in the texts artefact, from 0. */
  readonly id: number;
  /** The title, and on a second line the contents page's wording where it differs. */
  readonly title: string;
  readonly body: string;
}

export const INDEX_FIELDS = ['title', 'body'] as const;

/**
 * The one source of MiniSearch options for building and for loading. MiniSearch does not store
 * its tokenizer, and loading without one splits Chinese at spaces: so whoever builds or loads
 * must hand one in.
 *
 * @param toTerms folded terms of a text
 */
export function indexOptions(toTerms: (text: string) => string[]): Options<IndexedItem> {
  return {
    idField: 'id',
    fields: [...INDEX_FIELDS],
    tokenize: toTerms,
    processTerm: (term) => term,
    autoVacuum: false,
  };
}
