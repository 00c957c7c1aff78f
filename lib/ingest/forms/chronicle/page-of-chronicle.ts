import { dateExpressions } from '@/lib/ingest/dates/date-expression';
import { readFields } from '@/lib/ingest/roles/field-line';
import { isProse } from '@/lib/ingest/roles/line-shape';
import type { TextLine } from '@/lib/ingest/roles/text-line';
import { monthHeading, yearHeading } from './find-entries';

/** A page says so among its first lines. */
const MOST_ABOVE = 15;
/** A day and the hour at which something went on line: 2015/1/29 11:24:39, 小唐 阅读:2968 2016-01-14 16:35. */
const STAMP = /(?:19|20)\d{2}[-./年]\d{1,2}[-./月]\d{1,2}日?\s+\d{1,2}:\d{2}(?::\d{2})?(?!\d)/u;

/** The day on which a page went on line, and who posted it: 2023-05-29档案馆. */
const POSTED_BY = /^(?:19|20)\d{2}[-./年]\d{1,2}[-./月]\d{1,2}日?\s*\p{Script=Han}{2,8}$/u;

/** Whether an entry begins below, with a year of its own. */
function isDated(line: TextLine | undefined): boolean {
  const [date] = dateExpressions(line?.text ?? '');
  return date?.start === 0 && date.year !== null && isProse(line?.text ?? '');
}

interface PageOfChronicle {
  /** The lines in which the page says when its text went on line, and whence it is. */
  readonly ofPage: ReadonlySet<TextLine>;
  /** All others, in their order. */
  readonly below: readonly TextLine[];
  /** How many of the others stand above one of the page: no entry is among them. */
  readonly above: number;
}

/** Parts a chronicle's text from what a page says of itself among its first lines. */
export function partPage(lines: readonly TextLine[]): PageOfChronicle {
  // Posts say each when they went on line, a page once.
  const stamps = lines.filter(({ text }) => STAMP.test(text)).length;
  const places = lines.flatMap((line, at) => {
    if (at >= MOST_ABOVE || isProse(line.text)) return [];
    const isStamp = stamps === 1 && STAMP.test(line.text);
    const isPost = POSTED_BY.test(line.text) && isDated(lines[at + 1]);
    return isStamp || isPost || isStated(lines, at) ? [at] : [];
  });
  const ofPage = new Set(places.flatMap((at) => lines[at] ?? []));
  const last = places.at(-1);
  return {
    ofPage,
    below: lines.filter((line) => !ofPage.has(line)),
    above: last === undefined ? 0 : last + 1 - places.length,
  };
}

/** 2011年01月04日 来源：…; below the month of the whole also 来源：本室 日期：2023-05-12. */
function isStated(lines: readonly TextLine[], at: number): boolean {
  const text = lines[at]?.text ?? '';
  const fields = readFields(text);
  const name = fields[0]?.name;
  if (name === undefined) return false;
  const [day] = dateExpressions(text);
  if (day?.start === 0 && day.year !== null && day.day !== null) {
    return text.slice(day.end).trim().startsWith(name);
  }
  const above = lines[at - 1];
  const isBelowMonth = above !== undefined && monthHeading(above) !== null;
  return isBelowMonth && fields.length > 1 && text.startsWith(name);
}

/** The year of a file or its page, unless the text's first heading is of one before: then it is the page's own. */
export function yearAbove(lines: readonly TextLine[], year: number | null): number | null {
  const said = lines.map(yearHeading).find((one) => one !== null) ?? null;
  return said !== null && year !== null && said < year ? null : year;
}
