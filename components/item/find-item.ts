import type { Item } from '@/lib/gazette/item';
import type { Section } from '@/lib/gazette/section';

/** An item with its surroundings: its headings, and what stands before and after it. */
export interface PlacedItem {
  readonly item: Item;
  readonly section: Section | null;
  readonly subsection: Section | null;
  readonly previous: Item | null;
  readonly next: Item | null;
}

/** Finds an item and its place in its issue, or null for an unknown id. */
export function findItem(
  items: readonly Item[],
  sections: readonly Section[],
  id: string,
): PlacedItem | null {
  const item = items.find((one) => one.id === id);
  if (!item) return null;
  const issue = items.filter((one) => one.issue === item.issue);
  const at = issue.indexOf(item);
  const section = sections.find(({ name }) => name === item.section) ?? null;
  return {
    item,
    section,
    subsection: section?.subsections.find(({ name }) => name === item.subsection) ?? null,
    previous: issue[at - 1] ?? null,
    next: issue[at + 1] ?? null,
  };
}
