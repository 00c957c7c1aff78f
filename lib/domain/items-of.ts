import type { Entity } from './entity';
import type { Item } from './item';
import { isInSection } from './section';

/** The items of the section or subsection with this slug. */
export function itemsOf(items: readonly Item[], slug: string): readonly Item[] {
  return items.filter((item) => isInSection(item.section, slug));
}

/** The items that hold a name. */
export function itemsHeld(items: readonly Item[], { items: held }: Entity): readonly Item[] {
  const ids = new Set(held);
  return items.filter(({ id }) => ids.has(id));
}
