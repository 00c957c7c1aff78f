import type { Item } from '@/lib/domain/item';

/** An item with what stands before and after it in its issue. */
export interface PlacedItem {
  readonly item: Item;
  readonly previous: Item | null;
  readonly next: Item | null;
}

/**
 * Finds an item and its place in its issue, or null for an unknown id.
 * @param items in contents order
 */
export function findItem(items: readonly Item[], id: string): PlacedItem | null {
  const item = items.find((one) => one.id === id);
  if (!item) return null;
  const issue = items.filter((one) => one.issue.id === item.issue.id);
  const at = issue.indexOf(item);
  return { item, previous: issue[at - 1] ?? null, next: issue[at + 1] ?? null };
}
