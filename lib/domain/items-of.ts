import type { Item } from './item';
import { isInSection } from './section';

/** The items of the section or subsection with this slug. */
export function itemsOf(items: readonly Item[], slug: string): readonly Item[] {
  return items.filter((item) => isInSection(item.section, slug));
}
