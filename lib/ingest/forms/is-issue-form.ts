import type { Section } from '@/lib/domain/section';
import { headingName, isMarkedHeading, isNamed } from '@/lib/ingest/sources/heading-name';
import type { SourceLine } from '@/lib/ingest/sources/source-line';
import { parseEntry } from './contents-entry';

/** Fewer known headings may stand in any text. */
const LEAST_HEADINGS = 2;
const LEAST_ENTRIES = 2;

/**
 * Whether a text is an issue of the gazette whose headings the catalogue lists: a contents page and
 * headings, or, where the contents page is damaged or lost, its headings between their marks or with
 * their characters spaced out.
 */
export function isIssueForm(lines: readonly SourceLine[], sections: readonly Section[]): boolean {
  const all = sections.flatMap((section) => [section, ...section.subsections]);
  let entries = 0;
  const known = new Set<string>();
  let marked = 0;
  for (const { text } of lines) {
    if (text.length > 200) continue;
    const name = headingName(text);
    if (name !== '' && name.length <= 12 && all.some((section) => isNamed(section, name))) {
      known.add(name);
      if (isMarkedHeading(text) || /\p{L}\s+\p{L}/u.test(text)) marked += 1;
    } else if (parseEntry(text)) entries += 1;
  }
  if (known.size < LEAST_HEADINGS) return false;
  return entries >= LEAST_ENTRIES || marked >= LEAST_HEADINGS;
}
