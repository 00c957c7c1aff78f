import type { Item } from './item';
import { type Heading, headingsOf } from './section';

/** A heading of the contents page with what stands under it. */
export interface ContentsSection {
  /** Null for what stands in no section. */
  readonly section: Heading | null;
  readonly total: number;
  readonly parts: readonly ContentsPart[];
}

export interface ContentsPart {
  /** Null for what stands right under the section. */
  readonly subsection: Heading | null;
  readonly items: readonly Item[];
}

/**
 * The items of an issue under their headings, as the contents page prints them: the order is that
 * of the items. Headings without items are left out.
 *
 * @param items of one issue, in printed order
 */
export function contentsGroups(items: readonly Item[]): readonly ContentsSection[] {
  return gather(items, 0).map(({ heading, items: own }) => ({
    section: heading,
    total: own.length,
    parts: gather(own, 1).map((part) => ({ subsection: part.heading, items: part.items })),
  }));
}

/** Items with the same heading at a level: 0 for sections, 1 for subsections. */
function gather(items: readonly Item[], level: 0 | 1) {
  const groups = new Map<string, { heading: Heading | null; items: Item[] }>();
  for (const item of items) {
    const heading = headingsOf(item.section)[level] ?? null;
    const group = groups.get(heading?.slug ?? '') ?? { heading, items: [] };
    group.items.push(item);
    groups.set(heading?.slug ?? '', group);
  }
  return [...groups.values()];
}
