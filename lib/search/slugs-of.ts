import type { Item } from '@/lib/gazette/item';
import type { Section } from '@/lib/gazette/section';

/** Slugs of an item's section and subsection, the section's first. Unknown names give none. */
export function slugsOf(item: Item, sections: readonly Section[]): string[] {
  const section = sections.find((one) => one.name === item.section);
  if (!section) return [];
  const child = section.subsections.find((one) => one.name === item.subsection);
  return child ? [section.slug, child.slug] : [section.slug];
}
