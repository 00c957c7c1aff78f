import type { Item } from '@/lib/domain/item';
import type { Fold } from '@/lib/text/fold';
import { searchTextOf } from '@/lib/text/search-text';
import { type HanCutter, tokenize } from '@/lib/text/tokenize';
import { relateItems } from './relate-items';

/** Ids of the related items by item id, over the words of the index; items without any are left out. */
export function relatedIds(
  items: readonly Item[],
  fold: Fold,
  cutHan: HanCutter,
): Readonly<Record<string, readonly string[]>> {
  const terms = (text: string) => tokenize(fold(text), cutHan).map(({ term }) => term);
  const related = relateItems(
    items.map((item) => ({ title: terms(item.title), body: terms(searchTextOf(item).text) })),
  );
  return Object.fromEntries(
    items.flatMap(({ id }, place) => {
      const ids = related[place]?.flatMap((other) => items[other]?.id ?? []) ?? [];
      return ids.length > 0 ? [[id, ids]] : [];
    }),
  );
}
