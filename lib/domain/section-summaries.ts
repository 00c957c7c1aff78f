import type { BrowseEntry, BrowseGroup } from './browse-groups';
import type { Section } from './section';

/** A section at a glance. */
export interface SectionSummary {
  readonly section: Section;
  readonly count: number;
  /** Its first items in contents order. */
  readonly first: readonly BrowseEntry[];
}

/** What each section holds, with as many of its first items as asked for. */
export function sectionSummaries(
  groups: readonly BrowseGroup[],
  firstItems: number,
): readonly SectionSummary[] {
  const sections = [...new Set(groups.map(({ section }) => section))].filter(
    (section) => section !== null,
  );
  return sections.map((section) => {
    const entries = groups.filter((group) => group.section === section).flatMap((g) => g.entries);
    return { section, count: entries.length, first: entries.slice(0, firstItems) };
  });
}
