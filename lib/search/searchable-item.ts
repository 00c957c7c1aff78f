import type { Item } from '@/lib/gazette/item';
import type { Fold } from '@/lib/text/fold';
import type { FoldedText } from '@/lib/text/folded-text';

/** The texts of an item in which a query is looked for. */
export const FIELDS = ['title', 'tocTitle', 'body'] as const;
export type Field = (typeof FIELDS)[number];

/** An item with its texts folded, ready to be scanned. */
export interface SearchableItem {
  readonly item: Item;
  /** Place in the collection, which is also its id in the index. */
  readonly place: number;
  /** Slugs of section and subsection. */
  readonly slugs: readonly string[];
  readonly texts: Readonly<Record<Field, FoldedText>>;
}

export function searchableItem(
  item: Item,
  place: number,
  slugs: readonly string[],
  fold: Fold,
): SearchableItem {
  return {
    item,
    place,
    slugs,
    texts: { title: fold(item.title), tocTitle: fold(item.tocTitle ?? ''), body: fold(item.body) },
  };
}
