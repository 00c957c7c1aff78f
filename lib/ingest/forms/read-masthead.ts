import { type DateExpression, dateExpressions } from '@/lib/ingest/dates/date-expression';
import type { RoledLine } from '@/lib/ingest/roles/line-role';
import { isDateLine, isProse, isTitleShaped } from '@/lib/ingest/roles/line-shape';
import type { TextLine } from '@/lib/ingest/roles/text-line';
import type { ReadItem } from './form';

export interface Masthead {
  /** The name of the whole: the first title above the first item. */
  readonly name: string | null;
  /** What it says of year and month. */
  readonly date: Pick<DateExpression, 'year' | 'month'>;
  readonly roles: readonly RoledLine[];
  /** Running text above the first item, as an item of its own. */
  readonly lead: readonly ReadItem[];
}

/** What a sentence, and no name, begins with. */
const IN_YEAR = /^(?:19|20)\d{2}年[，,]/u;
/** `洛阳市人民政府公报 2025  5`: what a page's head leaves of year and number. */
const LONE_YEAR = /(?<!\d)((?:19|20)\d{2})(?!\d)/u;

/** The lines above the first item: the name of the whole, its number, its day. */
export function readMasthead(above: readonly TextLine[]): Masthead {
  const prose = above.findIndex(
    ({ text, isFull }) => isFull || isProse(text) || IN_YEAR.test(text),
  );
  const lines = prose < 0 ? above : above.slice(0, prose);
  const text = prose < 0 ? [] : above.slice(prose);
  const names = lines.filter(({ text }) => isTitleShaped(text));
  const inName = names.flatMap(({ text }) => dateExpressions(text));
  const inLines = lines.flatMap(({ text }) => (isDateLine(text) ? dateExpressions(text) : []));
  const year = [...inName, ...inLines].find((one) => one.year !== null)?.year ?? null;
  const printed = names
    .map(({ text }) => LONE_YEAR.exec(text)?.[1])
    .find((one) => one !== undefined);
  const month = inName.find((one) => one.month !== null && one.to === null)?.month ?? null;
  const name = names[0]?.text ?? null;
  // Below the name of the whole the lead may have a title of its own: 综述.
  const leadTitle = names.at(-1) === lines.at(-1) ? (names.at(-1)?.text ?? name) : name;
  return {
    name,
    date: { year: year ?? (printed === undefined ? null : Number(printed)), month },
    roles: lines.map((line) => ({
      line,
      role: isDateLine(line.text) ? 'date' : isTitleShaped(line.text) ? 'title' : 'subtitle',
    })),
    lead:
      text.length === 0
        ? []
        : [{ title: leadTitle, date: null, path: [], fields: [], head: [], text }],
  };
}
