import { dateExpressions } from '@/lib/ingest/dates/date-expression';
import { readFields } from '@/lib/ingest/roles/field-line';
import type { TextLine } from '@/lib/ingest/roles/text-line';
import { monthHeading, yearHeading } from './find-entries';

/** A page says so among its first lines. */
const MOST_ABOVE = 15;
/** Below a day, the hour at which something went on line: 2015/1/29 11:24:39. */
const HOUR = /^\s*\d{1,2}:\d{2}(?::\d{2})?(?!\d)/u;

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
  const places = lines.flatMap((_, at) => (isOfPage(lines, at) ? [at] : []));
  const ofPage = new Set(places.flatMap((at) => lines[at] ?? []));
  const last = places.at(-1);
  return {
    ofPage,
    below: lines.filter((line) => !ofPage.has(line)),
    above: last === undefined ? 0 : last + 1 - places.length,
  };
}

/** 2011年01月04日 来源：…, 2015/1/29 11:24:39; below the month of the whole also 来源：本室 日期：2023-05-12. */
function isOfPage(lines: readonly TextLine[], at: number): boolean {
  const [above, line] = [lines[at - 1], lines[at]];
  if (!line || at >= MOST_ABOVE) return false;
  const [day] = dateExpressions(line.text);
  const fields = readFields(line.text);
  const [first] = fields;
  if (day?.start === 0 && day.year !== null && day.day !== null) {
    const rest = line.text.slice(day.end);
    const behind = rest.replace(HOUR, '').trim();
    const isStated = first !== undefined && behind.startsWith(first.name);
    return isStated || (behind === '' && behind !== rest.trim());
  }
  const isBelowMonth = above !== undefined && monthHeading(above) !== null;
  return isBelowMonth && fields.length > 1 && line.text.startsWith(first?.name ?? '');
}

/** The year of a file or its page, unless the text's first heading is of one before: then it is the page's own. */
export function yearAbove(lines: readonly TextLine[], year: number | null): number | null {
  const said = lines.map(yearHeading).find((one) => one !== null) ?? null;
  return said !== null && year !== null && said < year ? null : year;
}
