/** A heading of the gazette's fixed order of contents, with its address on the site. */
export interface Section {
  /** Its name now, without spaces, for example 社会事业. */
  readonly name: string;
  /** ASCII address, unique among all sections and subsections: `[a-z0-9-]+`. */
  readonly slug: string;
  /** Names that it had before, which older issues print; only where there are any. */
  readonly formerNames?: readonly string[];
  readonly subsections: readonly Section[];
}

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

/** Sections and subsections in printed order, each section before its own. */
export function allSections(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) => [section, ...section.subsections]);
}
