import type { Item } from '@/lib/domain/item';
import type { TermTable } from '@/lib/ingest/analysis/term-table';
import { relateItems } from './relate-items';

/** Ids of the related items by item id, over the words of the index; items without any are left out. */
export function relatedIds(
  items: readonly Item[],
  terms: TermTable,
): Readonly<Record<string, readonly string[]>> {
  const related = relateItems(terms);
  return Object.fromEntries(
    items.flatMap(({ id }, place) => {
      const ids = related[place]?.flatMap((other) => items[other]?.id ?? []) ?? [];
      return ids.length > 0 ? [[id, ids]] : [];
    }),
  );
}
