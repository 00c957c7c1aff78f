/** A heading of the gazette's fixed order of contents, with its address on the site. */
export interface Section extends Heading {
  /** Names that it had before, which older issues print; only where there are any. */
  readonly formerNames?: readonly string[];
  readonly subsections: readonly Section[];
}

export interface Heading {
  /** Its name now, without spaces, for example 社会事业. */
  readonly name: string;
  /** ASCII address, unique among all sections and subsections: `[a-z0-9-]+`. */
  readonly slug: string;
}

/** Where an item stands: its section, and the subsection where it is in one. */
export interface SectionPlace extends Heading {
  readonly subsection: Heading | null;
}

/** What is shown in place of a section's name where an item has none. */
export const NO_SECTION = '未分栏目';

/** The section or subsection with this slug, together with its parent, or null. */
export function findSection(
  sections: readonly Section[],
  slug: string,
): { section: Section; parent: Section | null } | null {
  for (const section of sections) {
    if (section.slug === slug) return { section, parent: null };
    for (const child of section.subsections) {
      if (child.slug === slug) return { section: child, parent: section };
    }
  }
  return null;
}

/** The place that a slug stands for, or null for an unknown one. */
export function findPlace(sections: readonly Section[], slug: string): SectionPlace | null {
  const found = findSection(sections, slug);
  if (!found) return null;
  const { section, parent } = found;
  return parent
    ? { name: parent.name, slug: parent.slug, subsection: headingOf(section) }
    : { ...headingOf(section), subsection: null };
}

/** Section and subsection, as far as there are any, the section first. */
export function headingsOf(place: SectionPlace | null): readonly Heading[] {
  if (place === null) return [];
  return place.subsection === null ? [place] : [place, place.subsection];
}

/** Sections and subsections in printed order, each section before its own. */
export function allSections(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) => [section, ...section.subsections]);
}

function headingOf({ name, slug }: Section): Heading {
  return { name, slug };
}
