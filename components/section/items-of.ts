import type { Item } from '@/lib/gazette/item';
import type { Section } from '@/lib/gazette/section';

/** The items of a section, or of a subsection where `parent` is its section. */
export function itemsOf(
  items: readonly Item[],
  section: Section,
  parent: Section | null,
): readonly Item[] {
  return items.filter((item) =>
    parent
      ? item.section === parent.name && item.subsection === section.name
      : item.section === section.name,
  );
}
