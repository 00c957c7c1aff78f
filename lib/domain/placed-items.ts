import { issuesOf } from './issues-of';
import type { Item } from './item';

/** An item with what stands before and after it in its issue. */
export interface PlacedItem {
  readonly item: Item;
  readonly previous: Item | null;
  readonly next: Item | null;
}

/** Items by id, each with its neighbours. */
export function placedItems(items: readonly Item[]): ReadonlyMap<string, PlacedItem> {
  return new Map(
    issuesOf(items).flatMap(({ items: own }) =>
      own.map((item, at): [string, PlacedItem] => [
        item.id,
        { item, previous: own[at - 1] ?? null, next: own[at + 1] ?? null },
      ]),
    ),
  );
}
