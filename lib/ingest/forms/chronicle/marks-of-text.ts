import { leadingDate } from '@/lib/ingest/dates/date-expression';
import { isPrintedIn } from '@/lib/ingest/roles/byline';
import { headingMark } from '@/lib/ingest/roles/heading-mark';
import { isLawHistory } from '@/lib/ingest/roles/law-history';
import { isDateLine } from '@/lib/ingest/roles/line-shape';
import type { TextLine } from '@/lib/ingest/roles/text-line';
import { beginsAnew } from './begins-anew';
import { dottedDays } from './dotted-days';
import { entryMark, type FoundMark, type MarkOf, numberOrNull } from './find-entries';
import { isCalledChronicle } from './whole-text';
import { yearLeads, yearOfChronicle } from './year-leads';

/**
 * The marks of a text's lines. In what is called a chronicle whatever begins with a year, a month or a
 * day begins an entry, counted or not: `（1）1月15日，…`, `1958年县医院…`; in other texts `1.4  市委…`
 * is a day where the whole text sets days so, and `2001年，…` an entry where most of the text's
 * entries say their years.
 * @param file the name of its file, without the ending
 * @param isRunTogether whether a scan runs the entries together, so that no line is a paragraph
 */
export function marksOf(lines: readonly TextLine[], file = '', isRunTogether = false): MarkOf {
  const isNamed = isCalledChronicle(lines, file);
  const dotted = dottedDays(lines);
  const counted = isNamed ? countedDays(lines) : new Map<TextLine, FoundMark>();
  const byYear = yearLeads(lines, isNamed);
  const spans = isNamed ? spansOfDays(lines) : new Map<TextLine, FoundMark>();
  const byMonth = isNamed ? monthLeads(lines) : new Map<TextLine, FoundMark>();
  const bullets = signsOfDays(lines);
  return (line) =>
    isLawHistory(line.text) || isPrintedIn(line.text)
      ? null
      : bulleted(
          (isNamed ? spanOfMonths(line.text) : null) ??
            spans.get(line) ??
            dotted.get(line) ??
            counted.get(line) ??
            entryMark(line.text) ??
            byYear.get(line) ??
            byMonth.get(line) ??
            (isRunTogether ? monthOf(line) : null),
          line,
          bullets,
        );
}

const LEAST_SIGNED = 2;

/** The signs behind which days stand: there they only list, and say nothing of the day before. */
function signsOfDays(lines: readonly TextLine[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { text } of lines) {
    const found = entryMark(text);
    const sign = signOf(text);
    if (sign === null || found?.mark.kind !== 'date') continue;
    counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([sign, count]) => (count >= LEAST_SIGNED ? [sign] : [])));
}

/** ●市政协日前… among ●7月2日，…: of the month at hand, on a day that is not said. */
function bulleted(
  found: FoundMark | null,
  { text }: TextLine,
  bullets: ReadonlySet<string>,
): FoundMark | null {
  if (found?.mark.kind !== 'same' || found.mark.unit !== 'before') return found;
  return bullets.has(signOf(text) ?? '')
    ? { ...found, mark: { kind: 'same', unit: 'month' } }
    : found;
}

function signOf(text: string): string | null {
  return /^[^\p{L}\p{N}\s“《（(【]/u.exec(text)?.[0] ?? null;
}

const LEAST_COUNTED = 3;
/** Of the lines that are counted, so many are dated. */
const DATED_SHARE = 0.75;

/** 3月至7月，…; 1982年1月至6月，…: in a chronicle an entry, elsewhere a sum of months. */
const SPAN =
  /^(?:(?:1[5-9]|20)\d{2}\s*年\s*)?\d{1,2}\s*月(?:[上中下]旬|[初底末])?\s*(?:至|到|[-—–～~]+)\s*(?:(?:[翌次]|第二|\d{4})年)?\d{1,2}\s*月(?:[上中下]旬|[初底末])?(?:\s*\d{1,2}\s*日)?(?=[，,\s\u3000])/u;

/** 7、8月份，…: two months that follow each other. */
const TWO_MONTHS = /^(?<first>\d{1,2})\s*、\s*(?<last>\d{1,2})\s*月份?(?=[，,\s\u3000])/u;

function spanOfMonths(text: string): FoundMark | null {
  const two = TWO_MONTHS.exec(text);
  const [month, last] = [numberOrNull(two?.groups?.first), numberOrNull(two?.groups?.last)];
  if (two && month !== null && last === month + 1 && last <= 12) {
    const end = two[0].length;
    const to = { year: null, month: last, day: null };
    const date = { start: 0, end, year: null, yearShift: null, month, day: null, to };
    return { mark: { kind: 'date', date }, end };
  }
  const said = SPAN.exec(text)?.[0];
  const end = said?.length;
  const date = said === undefined ? null : leadingDate(said.replace(/(?<=月)\s*\d+\s*日$/u, ''));
  return end === undefined || date === null ? null : { mark: { kind: 'date', date }, end };
}

/** 19—20, which a page printed as 19—20日: days alone on a line, without their sign. */
const BARE_SPAN = /^(?<day>\d{1,2})\s*[-–—~～至]+\s*(?<last>\d{1,2})$/u;
const LEAST_BESIDE = 2;

/** Spans of days that lost their sign, in a chronicle whose days stand alone on their lines. */
function spansOfDays(lines: readonly TextLine[]): Map<TextLine, FoundMark> {
  const found = new Map<TextLine, FoundMark>();
  const alone = lines.filter(({ text }) => isDateLine(text) && leadingDate(text)?.month === null);
  if (alone.length < LEAST_BESIDE) return found;
  for (const line of lines) {
    const match = BARE_SPAN.exec(line.text);
    const day = numberOrNull(match?.groups?.day);
    const last = numberOrNull(match?.groups?.last);
    if (!match || day === null || last === null || day < 1 || last <= day || last > 31) continue;
    const to = { year: null, month: null, day: last };
    const end = line.text.length;
    const date = { start: 0, end, year: null, yearShift: null, month: null, day, to };
    found.set(line, { mark: { kind: 'date', date }, end });
  }
  return found;
}

/** 4月省委就…: where entries are run together, the month of one whose first sentence goes on in the next line. */
function monthOf({ text, source }: TextLine): FoundMark | null {
  if (source.startsParagraph === false) return null;
  const date = leadingDate(text);
  if (date?.month == null || date.year !== null) return null;
  const isApart = /^(?:[\p{Script=Han}“《](?<![份起止以至到的前后间内中])|\d{1,2}月份)/u.test(
    text.slice(date.end),
  );
  return isApart ? { mark: { kind: 'date', date }, end: date.end } : null;
}

/** 9月全市…, on a line that breaks off before its sentence ends; 1—4月份… sums up months. */
function monthLeads(lines: readonly TextLine[]): Map<TextLine, FoundMark> {
  const found = new Map<TextLine, FoundMark>();
  lines.forEach((line, index) => {
    const date = beginsAnew(lines, index) ? leadingDate(line.text) : null;
    if (date === null || date.month === null || date.to !== null) return;
    found.set(line, { mark: { kind: 'date', date }, end: date.end });
  });
  return found;
}

/** Entries that are counted before their days: `（1）1月15日，…`, `一、二月十二日，…`. */
function countedDays(lines: readonly TextLine[]): Map<TextLine, FoundMark> {
  const found = new Map<TextLine, FoundMark>();
  let counted = 0;
  let dated = 0;
  for (const line of lines) {
    const sign = headingMark(line.text)?.mark;
    if (sign === undefined) continue;
    counted += 1;
    const count = sign.length + (/^\s*/u.exec(line.text.slice(sign.length))?.[0].length ?? 0);
    const own = markBehind(line.text.slice(count));
    if (own === null || (own.mark.kind === 'same' && own.mark.unit === 'before')) continue;
    if (own.mark.kind === 'date') dated += 1;
    found.set(line, { ...own, end: own.end + count, count });
  }
  return dated >= LEAST_COUNTED && found.size >= counted * DATED_SHARE ? found : new Map();
}

/** What dates an entry behind its count: a day or a month, months, or a year alone. */
function markBehind(text: string): FoundMark | null {
  return spanOfMonths(text) ?? entryMark(text) ?? yearOfChronicle(text);
}
