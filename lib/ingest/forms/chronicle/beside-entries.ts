import { dateExpressions } from '@/lib/ingest/dates/date-expression';
import { documentNumber } from '@/lib/ingest/roles/document-number';
import { headingMark } from '@/lib/ingest/roles/heading-mark';
import { isDateLine, isTitleShaped, lengthOf } from '@/lib/ingest/roles/line-shape';
import { endsSentence } from '@/lib/ingest/roles/sentence-end';
import { isFull, type Setting } from '@/lib/ingest/roles/setting';
import type { TextLine } from '@/lib/ingest/roles/text-line';
import { type FoundMark, isDynasty, type MarkOf, yearHeading } from './find-entries';

const LONGEST_SECTION = 16;
const LONGEST_COUNTED = 8;

/** A short line above an entry, with a blank line before it: 经济建设. */
export function isSection(lines: readonly TextLine[], index: number, markOf: MarkOf): boolean {
  const [line, next] = [lines[index], lines[index + 1]];
  if (!line || !next) return false;
  if (isDynasty(line.text)) return true;
  if (!line.afterBlank || !isTitleShaped(line.text)) return false;
  if (documentNumber(line.text) !== null) return false;
  // 一、市政府召开防汛会 is a title, 一、政治 a section.
  if (headingMark(line.text) !== null && lengthOf(line.text) > LONGEST_COUNTED) return false;
  return lengthOf(line.text) <= LONGEST_SECTION && isDated(markOf(next));
}

/**
 * Sections part all entries of a text: the only line of that kind, with entries above it that are in
 * none, is a picture's caption. -1 where there is none.
 */
export function findCaption(lines: readonly TextLine[], start: number, markOf: MarkOf): number {
  const places = lines.flatMap((_, at) =>
    at >= start && isSection(lines, at, markOf) ? [at] : [],
  );
  const [only] = places;
  if (only === undefined || places.length > 1 || isDynasty(lines[only]?.text ?? '')) return -1;
  return lines.slice(start, only).some((line) => isDated(markOf(line))) ? only : -1;
}

/** The day of the page, or the days that the whole covers, above the first entry: it dates nothing. */
export function isPageDay(lines: readonly TextLine[], index: number, markOf: MarkOf): boolean {
  const text = lines[index]?.text ?? '';
  const [date] = dateExpressions(text);
  if (date?.year == null || date.day === null) return false;
  // 2015.11.15, 2016年1月15日定稿 above 1966年: the draft's own days.
  const year =
    lines
      .slice(index + 1)
      .map(yearHeading)
      .find((one) => one !== null) ?? null;
  if (date.start === 0 && year !== null && year < date.year) return true;
  if (!isDateLine(text)) return false;
  const next = lines.find((line, at) => at > index && !isDateLine(line.text));
  return next !== undefined && isDated(markOf(next));
}

/** Whether a line has a date of its own, and does not point at the one before. */
export function isDated(found: FoundMark | null): boolean {
  return found !== null && found.mark.kind !== 'same';
}

/** Whether the line before breaks off in mid-sentence: then a date at a line's head is no beginning. */
export function isInSentence(
  lines: readonly TextLine[],
  index: number,
  setting: Setting,
  markOf: MarkOf,
): boolean {
  const [before, line] = [lines[index - 1], lines[index]];
  if (!before || !line || line.afterBlank) return false;
  // Where paragraphs are set with indents a line without one goes on, whatever the full line above ends with.
  if (setting.isIndented && line.indent === 0 && isFull(before, setting)) return true;
  if (endsSentence(before.text)) return false;
  // A column of dates begins entries whatever stands before.
  const mark = markOf(line);
  if (mark === null || /^\s{2,}/u.test(line.text.slice(mark.end))) return false;
  return isFull(before, setting) || /[，、于在和与及的至]$/u.test(before.text);
}

/** A month alone above days; followed by text it dates an entry itself. */
export function isHeadingOf(lines: readonly TextLine[], index: number, markOf: MarkOf): boolean {
  const next = lines[index + 1];
  return next !== undefined && (isDated(markOf(next)) || isDateLine(next.text));
}
