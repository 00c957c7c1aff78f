import type { IssueId } from './issue';
import type { Item } from './item';
import { isoDate } from './partial-date';
import type { Heading, Section } from './section';

/** The part of an item that a contents list shows. */
export interface BrowseEntry extends Pick<Item, 'id' | 'title' | 'page'> {
  /** As `isoDate` writes it: the page carries this once for every item. */
  readonly date: string | null;
}

/** Neighbouring items under one heading of the contents page of an issue. */
export interface BrowseGroup {
  readonly issue: IssueId;
  /** Null for the items that stand in no section; these come last. */
  readonly section: Section | null;
  /** Null for the items that stand right under the section. */
  readonly subsection: Section | null;
  readonly entries: readonly BrowseEntry[];
}

/** All items of an issue, by heading. */
export interface BrowseIssue {
  readonly issue: IssueId;
  readonly total: number;
  readonly groups: readonly BrowseGroup[];
}

/**
 * All items under the headings of their issues, the issues in the order of the items, headings in
 * printed order; headings without items are left out.
 */
export function browseGroups(
  items: readonly Item[],
  sections: readonly Section[],
): readonly BrowseGroup[] {
  const headings: readonly Pick<BrowseGroup, 'section' | 'subsection'>[] = [
    ...sections.flatMap((section) =>
      [null, ...section.subsections].map((subsection) => ({ section, subsection })),
    ),
    { section: null, subsection: null },
  ];
  const keyOf = (section: Heading | null, subsection: Heading | null) =>
    `${section?.slug ?? ''}/${subsection?.slug ?? ''}`;
  const byIssue = new Map<IssueId, Map<string, BrowseEntry[]>>();
  for (const { id, title, date, page, issue, section } of items) {
    const entries = byIssue.get(issue.id) ?? new Map<string, BrowseEntry[]>();
    byIssue.set(issue.id, entries);
    const key = keyOf(section, section?.subsection ?? null);
    const entry = { id, title, date: date && isoDate(date), page };
    const known = entries.get(key);
    if (known) known.push(entry);
    else entries.set(key, [entry]);
  }
  return [...byIssue].flatMap(([issue, entries]) =>
    headings.flatMap(({ section, subsection }) => {
      const own = entries.get(keyOf(section, subsection));
      return own ? [{ issue, section, subsection, entries: own }] : [];
    }),
  );
}

/** The groups issue by issue, in their order. */
export function browseIssues(groups: readonly BrowseGroup[]): readonly BrowseIssue[] {
  const byIssue = new Map<IssueId, BrowseGroup[]>();
  for (const group of groups) {
    const known = byIssue.get(group.issue);
    if (known) known.push(group);
    else byIssue.set(group.issue, [group]);
  }
  return [...byIssue].map(([issue, own]) => ({
    issue,
    total: own.reduce((sum, { entries }) => sum + entries.length, 0),
    groups: own,
  }));
}

/** The groups of one section or subsection; all of them for null. */
export function groupsIn(
  groups: readonly BrowseGroup[],
  slug: string | null,
): readonly BrowseGroup[] {
  if (slug === null) return groups;
  return groups.filter(
    ({ section, subsection }) => section?.slug === slug || subsection?.slug === slug,
  );
}

/** Number of entries per slug of section and subsection. */
export function countGroups(groups: readonly BrowseGroup[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { section, subsection, entries } of groups) {
    for (const heading of [section, subsection]) {
      if (heading) counts[heading.slug] = (counts[heading.slug] ?? 0) + entries.length;
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
