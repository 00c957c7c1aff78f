import type { Section } from '@/lib/domain/section';
import {
  type HeadingPath,
  headingName,
  isMarkedHeading,
  openHeading,
} from '@/lib/ingest/sources/heading-name';
import type { SourceLine } from '@/lib/ingest/sources/source-line';
import { parseEntry } from './contents-entry';
import { endsSentence } from './sentence-end';

/** No title is as long; a paragraph of prose is. */
const LONGEST_TITLE_LINE = 100;

/**
 * Index of the line with which the body begins: a section's name that the contents page has had
 * already stands alone again. Prose begins the body too, so that a body whose first heading is
 * missing is not taken for contents. The number of lines if there is no body.
 */
export function findBodyStart(lines: readonly SourceLine[], sections: readonly Section[]): number {
  const seen = new Set<string>();
  let current: HeadingPath = { section: null, subsection: null };
  for (const [index, { text }] of lines.entries()) {
    const name = headingName(text);
    const heading =
      openHeading(sections, current, name) ??
      (isMarkedHeading(text) ? { section: name, subsection: null } : null);
    if (heading) {
      const repeated = heading.subsection === null && seen.has(heading.section ?? '');
      if (repeated && !entryFollows(lines, index)) return index;
      seen.add(heading.subsection === null ? (heading.section ?? '') : '');
      current = heading;
    } else if (seen.size > 0 && isProse(text)) {
      return index;
    }
  }
  return lines.length;
}

/** A contents page that runs over pages may repeat a section's name above further entries. */
function entryFollows(lines: readonly SourceLine[], index: number): boolean {
  const next = lines.slice(index + 1).find(({ text }) => text.trim() !== '');
  return next !== undefined && parseEntry(next.text) !== null;
}

function isProse(text: string): boolean {
  if (parseEntry(text)) return false;
  return text.trim().length > LONGEST_TITLE_LINE || (endsSentence(text) && text.includes('。'));
}
