import MiniSearch from 'minisearch';
import type { Item } from '@/lib/domain/item';
import type { Fold } from '@/lib/text/fold';
import { searchTextOf } from '@/lib/text/search-text';
import { type HanCutter, tokenize } from '@/lib/text/tokenize';
import { type IndexedItem, indexOptions } from './index-options';

/** Indexes the items in the order given; an item's place there becomes its id in the index. */
export function buildIndex(
  items: readonly Item[],
  fold: Fold,
  cutHan: HanCutter,
): MiniSearch<IndexedItem> {
  const index = new MiniSearch(
    indexOptions((text) => tokenize(fold(text), cutHan).map((token) => token.term)),
  );
  index.addAll(
    items.map((item, id) => ({
      id,
      title: item.tocTitle === undefined ? item.title : `${item.title}\n${item.tocTitle}`,
      body: searchTextOf(item).text,
    })),
  );
  return index;
}
