import type { Section } from '@/lib/domain/section';
import {
  type HeadingPath,
  headingName,
  isMarkedHeading,
  openHeading,
} from '@/lib/ingest/sources/heading-name';
import type { SourceLine } from '@/lib/ingest/sources/source-line';
import { endsSentence } from './sentence-end';

export interface BodyHeadings {
  /** The heading each line opens, or null. */
  readonly opened: readonly (HeadingPath | null)[];
  /** The heading each line stands under; null for the headings themselves. */
  readonly under: readonly (HeadingPath | null)[];
}

/**
 * Finds the known headings among the body's lines. A heading's word can also be a piece of a
 * sentence that page breaks left alone on its line (交通, 科技): a heading follows a finished
 * sentence or another heading, or is spaced or marked, or stands right above a title.
 */
export function locateHeadings(
  lines: readonly SourceLine[],
  sections: readonly Section[],
  isTitleStart: (index: number) => boolean,
): BodyHeadings {
  const opened: (HeadingPath | null)[] = [];
  const under: (HeadingPath | null)[] = [];
  let current: HeadingPath = { section: null, subsection: null };
  for (const [index, { text }] of lines.entries()) {
    const path = openHeading(sections, current, headingName(text));
    const previous = lines[index - 1];
    const standsAlone =
      !previous || opened[index - 1] !== null || endsSentence(previous.text) || isSet(text);
    const isHeading = path !== null && (standsAlone || isTitleStart(index + 1));
    opened.push(isHeading ? path : null);
    if (isHeading) current = path;
    under.push(isHeading ? null : current);
  }
  return { opened, under };
}

/** Spaced out or marked, as only headings are. */
function isSet(text: string): boolean {
  return /\S\s+\S/u.test(text) || isMarkedHeading(text);
}
