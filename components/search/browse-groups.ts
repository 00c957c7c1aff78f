import type { Item } from '@/lib/gazette/item';
import type { Section } from '@/lib/gazette/section';
import type { FacetCounts, Facets } from '@/lib/search/search-types';

/** The part of an item that a contents list shows. */
export type BrowseEntry = Pick<Item, 'id' | 'title' | 'date' | 'page'>;

/** Neighbouring items under one heading of the contents page. */
export interface BrowseGroup {
  readonly section: Section;
  /** Null for the items that stand right under the section. */
  readonly subsection: Section | null;
  readonly entries: readonly BrowseEntry[];
}

/** All items under their headings, in printed order; headings without items are left out. */
export function browseGroups(
  items: readonly Item[],
  sections: readonly Section[],
): readonly BrowseGroup[] {
  return sections
    .flatMap((section) =>
      [null, ...section.subsections].map((subsection) => ({
        section,
        subsection,
        entries: items
          .filter(
            (item) =>
              item.section === section.name && item.subsection === (subsection?.name ?? null),
          )
          .map(({ id, title, date, page }) => ({ id, title, date, page })),
      })),
    )
    .filter(({ entries }) => entries.length > 0);
}

/** The groups of one section or subsection; all of them for null. */
export function groupsIn(
  groups: readonly BrowseGroup[],
  slug: string | null,
): readonly BrowseGroup[] {
  if (slug === null) return groups;
  return groups.filter(
    ({ section, subsection }) => section.slug === slug || subsection?.slug === slug,
  );
}

/** Number of entries per slug of section and subsection. */
export function countGroups(groups: readonly BrowseGroup[]): FacetCounts {
  const counts: Record<string, number> = {};
  for (const { section, subsection, entries } of groups) {
    for (const { slug } of [section, ...(subsection ? [subsection] : [])]) {
      counts[slug] = (counts[slug] ?? 0) + entries.length;
    }
  }
  return counts;
}

/** The groups with only these items; headings left without any go. */
export function groupsHolding(
  groups: readonly BrowseGroup[],
  ids: ReadonlySet<string>,
): readonly BrowseGroup[] {
  return groups
    .map((group) => ({ ...group, entries: group.entries.filter(({ id }) => ids.has(id)) }))
    .filter(({ entries }) => entries.length > 0);
}

/** What the contents themselves tell of their facets; persons and counties are the engine's. */
export function facetsOf(groups: readonly BrowseGroup[]): Facets {
  const issue: Record<string, number> = {};
  const date: Record<string, number> = {};
  for (const entry of groups.flatMap(({ entries }) => entries)) {
    // An id opens with its issue, `YYYY-MM`.
    for (const value of [entry.id.slice(0, 7), entry.id.slice(0, 4)]) {
      issue[value] = (issue[value] ?? 0) + 1;
    }
    date[entry.date] = (date[entry.date] ?? 0) + 1;
  }
  return { section: countGroups(groups), issue, date, person: {}, county: {} };
}
