import { isDateLine, isProse, isTitleShaped } from '@/lib/ingest/roles/line-shape';
import type { TextLine } from '@/lib/ingest/roles/text-line';
import type { Head } from './find-heads';

const LEAST_DAYS = 2;

/**
 * The heads of a list in which each text has its day below it, without the day of the text above;
 * null for another list. Its last line is a day too, and none stands above its first title.
 */
export function headsOverDays(
  heads: readonly Head[],
  lines: readonly TextLine[],
): readonly Head[] | null {
  const [first, ...others] = heads[0]?.dates.length === 0 ? heads : withFirst(heads, lines);
  const isBelow = ({ start, titles, dates }: Head) =>
    dates.length === 1 &&
    dates[0] === start &&
    start < (titles[0] ?? 0) &&
    isProse(lines[start - 1]?.text ?? '');
  const isClosed = isDateLine(lines.at(-1)?.text ?? '');
  if (!first || !isClosed || first.dates.length > 0 || others.length < LEAST_DAYS) return null;
  if (!others.every(isBelow)) return null;
  const own = first.titles.at(-1) ?? first.start;
  return [
    { ...first, start: own, titles: [own] },
    ...others.map((head) => ({ ...head, start: head.titles[0] ?? head.start, dates: [] })),
  ];
}

/**
 * The heads with one more before them, the line right above the first text: what a page says of itself
 * above that makes too long a head.
 */
function withFirst(heads: readonly Head[], lines: readonly TextLine[]): readonly Head[] {
  const end = lines.findIndex(({ text }) => isProse(text));
  const start = end - 1;
  const isAbove = end > 0 && end < (heads[0]?.start ?? 0);
  if (!isAbove || !isTitleShaped(lines[start]?.text ?? '')) return heads;
  const none = { dates: [], sections: [], separator: null, isLed: false };
  return [{ start, end, titles: [start], ...none }, ...heads];
}

/**
 * For each head the line of the day under which it stands: a day apart above a title holds for the
 * titles below it too, up to the next, where the list begins with one.
 */
export function daysAbove(heads: readonly Head[], lines: readonly TextLine[]): (number | null)[] {
  const dated = heads.filter(({ dates }) => dates.length > 0);
  const isAbove = ({ titles, dates }: Head) =>
    dates.length === 1 &&
    (dates[0] ?? 0) < (titles[0] ?? 0) &&
    isDateLine(lines[dates[0] ?? 0]?.text ?? '') &&
    lines[titles[0] ?? 0]?.afterBlank === true;
  const isList = dated[0] === heads[0] && dated.length >= LEAST_DAYS && dated.every(isAbove);
  let day: number | null = null;
  return heads.map(({ dates }) => {
    day = dates[0] ?? day;
    return isList ? day : null;
  });
}
