import { endsSentence } from '@/lib/ingest/roles/sentence-end';
import type { Setting } from '@/lib/ingest/roles/setting';
import type { TextLine } from '@/lib/ingest/roles/text-line';
import { yearHeading } from './find-entries';

/** Of the paragraphs of a book's chronicle so many begin with a day, a month, a season, or are years. */
const MARKED_SHARE = 0.5;
const LEAST_PARAGRAPHS = 4;
/** A paragraph that goes on with what the one above tells. */
const GOES_ON =
  /^(?:[“"（(]|会议|會議|大会|大會|同时|同時|其[中后後]|该|這|这|此|上述|至此|之后|之後|随后|隨後|[一二三四五六七八九十]+[、是]|[（(]?\d)/u;

/**
 * The lines below headings of years that begin a paragraph of their own and bear no date. A book's
 * chronicle gives each event a paragraph: after 是年，… come others of that year.
 * @param isMarked whether a line begins with a date, or points at one
 */
export function paragraphEntries(
  lines: readonly TextLine[],
  setting: Setting,
  isMarked: (line: TextLine) => boolean,
): ReadonlySet<TextLine> {
  const isYear = (line: TextLine) => yearHeading(line) !== null;
  const first = lines.findIndex(isYear);
  if (!setting.isIndented || first < 0) return new Set();
  const begun = lines.filter((line, at) => {
    const before = lines[at - 1];
    if (at <= first || !before) return false;
    return line.indent > 0 && (isYear(before) || endsSentence(before.text));
  });
  const marked = begun.filter((line) => isYear(line) || isMarked(line));
  if (begun.length < LEAST_PARAGRAPHS || marked.length < begun.length * MARKED_SHARE) {
    return new Set();
  }
  return new Set(begun.filter((line) => !marked.includes(line) && !GOES_ON.test(line.text)));
}
