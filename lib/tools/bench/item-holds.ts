import type { Item } from '@/lib/domain/item';
import type { Fold } from '@/lib/text/fold';
import { searchedTexts } from '@/lib/text/search-text';

/** Whether a text stands in an item's title or text, compared in folded form. */
export function itemHolds(item: Item, text: string, fold: Fold): boolean {
  const wanted = fold(text).text;
  return searchedTexts(item).some((source) => fold(source).text.includes(wanted));
}
