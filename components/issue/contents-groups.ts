import type { Item } from '@/lib/gazette/item';
import type { Section } from '@/lib/gazette/section';

/** A heading of the contents page with what stands under it. */
export interface ContentsSection {
  readonly section: Section;
  readonly total: number;
  readonly parts: readonly ContentsPart[];
}

export interface ContentsPart {
  /** Null for what stands right under the section. */
  readonly subsection: Section | null;
  readonly items: readonly Item[];
}

/**
 * The items of an issue under their headings, as the contents page prints them: the order is that
 * of the items, which may differ from the catalogue's. Headings without items are left out.
 *
 * @param items of one issue, in printed order
 */
export function contentsGroups(
  items: readonly Item[],
  sections: readonly Section[],
): readonly ContentsSection[] {
  const names = [...new Set(items.map(({ section }) => section))];
  return names.flatMap((name) => {
    const section = sections.find((one) => one.name === name);
    if (!section) return [];
    const own = items.filter((item) => item.section === name);
    const parts = [...new Set(own.map(({ subsection }) => subsection))].map((part) => ({
      subsection: section.subsections.find((one) => one.name === part) ?? null,
      items: own.filter((item) => item.subsection === part),
    }));
    return [{ section, total: own.length, parts }];
  });
}
