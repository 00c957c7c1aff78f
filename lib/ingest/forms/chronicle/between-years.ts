import type { TextLine } from '@/lib/ingest/roles/text-line';
import { type EntryMark, yearHeading } from './find-entries';

/**
 * Whether an entry at a place can have the year that it says: below the heading 1957年, with 1958年
 * next, a line that begins 1959年9月 goes on with what the entry above tells.
 */
export function betweenYears(
  lines: readonly TextLine[],
): (mark: EntryMark, index: number) => boolean {
  const headings = lines.flatMap((line, index) => {
    const year = yearHeading(line);
    return year === null ? [] : [{ index, year }];
  });
  return (mark, index) => {
    const year = mark.kind === 'date' ? mark.date.year : null;
    const at = headings.findLastIndex((one) => one.index <= index);
    const [own, next] = [headings[at], headings[at + 1]];
    if (year === null || !own || !next || own.index === index || own.year > next.year) return true;
    return year >= own.year && year <= next.year;
  };
}
