import { leadingDate } from '@/lib/ingest/dates/date-expression';
import { isPrintedIn } from '@/lib/ingest/roles/byline';
import { headingMark } from '@/lib/ingest/roles/heading-mark';
import { isLawHistory } from '@/lib/ingest/roles/law-history';
import { isDateLine, isDateOnly, isProse } from '@/lib/ingest/roles/line-shape';
import { endsSentence } from '@/lib/ingest/roles/sentence-end';
import type { TextLine } from '@/lib/ingest/roles/text-line';
import { entryMark, type FoundMark, type MarkOf, numberOrNull, yearHeading } from './find-entries';
import { isCalledChronicle, namesChronicle } from './whole-text';

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

/** Whether a line goes on in no sentence of the line before it, and does not name the whole. */
function beginsAnew(lines: readonly TextLine[], index: number): boolean {
  const [before, line] = [lines[index - 1], lines[index]];
  if (!line || namesChronicle(line)) return false;
  if (!before || line.afterBlank || endsSentence(before.text)) return true;
  return isDateOnly(before.text) || namesChronicle(before);
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
  return spanOfMonths(text) ?? entryMark(text) ?? yearsOf(YEAR_OF_CHRONICLE.exec(text));
}

const YEAR_LEAD =
  /^(?<year>(?:1[5-9]|20)\d{2})(?:年?\s*(?:至|到|[-—–～~]+)\s*(?<last>(?:1[5-9]|20)\d{2}))?年(?=[，,：:\s\u3000]|(?:[春夏秋冬]|[年]?[初底末中])[，,\s])/u;
/** In a chronicle a year may have no pause behind it: 1958年县医院动工; 1958年以来 tells of more than that year. */
const YEAR_OF_CHRONICLE =
  /^(?<year>(?:1[5-9]|20)\d{2})(?:年?\s*(?:至|到|[-—–～~]+)\s*(?<last>(?:1[5-9]|20)\d{2}))?年(?=[，,：:、\s\u3000\p{Script=Han}])(?![代度前后後来來以间間级級份版产產鉴鑑]|全年|起\p{Script=Han})/u;
const STATED_LEAD = /^(?:1[5-9]|20)\d{2}年\s*\d{1,2}月/u;
const LEAST_YEARS = 3;

/** Entries that say no more than their year, or years, among others that say month or day too. */
function yearLeads(lines: readonly TextLine[], isNamed: boolean): Map<TextLine, FoundMark> {
  const found = new Map<TextLine, FoundMark>();
  const prose = isNamed ? lines : lines.filter(({ text }) => isProse(text));
  const lead = isNamed ? YEAR_OF_CHRONICLE : YEAR_LEAD;
  // Where nearly all lines begin so, none goes on in the one before, also without stops.
  const begun = prose.filter(({ text }) => lead.test(text) || STATED_LEAD.test(text)).length;
  const isColumn = begun >= LEAST_YEARS && begun >= lines.length * DATED_SHARE;
  let dated = 0;
  const years: number[] = [];
  for (const [index, line] of prose.entries()) {
    if (STATED_LEAD.test(line.text)) {
      dated += 1;
      years.push(Number(line.text.slice(0, 4)));
    } else {
      // 民国二年（1913），商人集股创办
      const mark = entryMark(line.text)?.mark;
      if (mark?.kind === 'date' && mark.date.year !== null) {
        dated += 1;
        years.push(mark.date.year);
      }
    }
    const match = entryMark(line.text) === null ? lead.exec(line.text) : null;
    if (!match?.groups || yearHeading(line) !== null || namesChronicle(line)) continue;
    if (isNamed && !isColumn && !beginsAnew(lines, index)) continue;
    const own = yearsOf(match);
    if (own === null) continue;
    found.set(line, own);
    years.push(Number(match.groups.year));
  }
  const isInOrder = years.every((year, at) => at === 0 || year >= (years[at - 1] ?? 0));
  const isMost = (found.size + dated) * 4 >= prose.length * 3 && found.size + dated >= LEAST_YEARS;
  if (isNamed) return isInOrder ? found : new Map();
  return isMost && isInOrder && new Set(years).size > 2 ? found : new Map();
}

/** The mark of a year, or years, that one of the patterns above found. */
function yearsOf(match: RegExpExecArray | null): FoundMark | null {
  if (!match?.groups) return null;
  const last = numberOrNull(match.groups.last);
  const to = last === null ? null : { year: last, month: null, day: null };
  const end = match[0].length;
  const year = Number(match.groups.year);
  const date = { start: 0, end, year, yearShift: null, month: null, day: null, to };
  return { mark: { kind: 'date', date }, end };
}

const DOTTED =
  /^(?<month>\d{1,2})[.．/／](?<day>\d{1,2})(?:\s*[—–～~-]+\s*(?:(?<month2>\d{1,2})[.．/／])?(?<day2>\d{1,2}))?(?=\s{2}|[\s\u3000]\p{Script=Han}|[，,：:])/u;
const LEAST_DOTTED = 3;
/** More parts are counted under no number. */
const MOST_PARTS = 12;

/** Days as `1.4` or `08/01`, one after the other through each year. */
function dottedDays(lines: readonly TextLine[]): Map<TextLine, FoundMark> {
  const found = new Map<TextLine, FoundMark>();
  const days: number[] = [];
  const firstOfYear = new Set([0]);
  for (const line of lines) {
    if (yearHeading(line) !== null) firstOfYear.add(days.length);
    const match = DOTTED.exec(line.text);
    if (!match?.groups) continue;
    const [month, day, month2, day2] = ['month', 'day', 'month2', 'day2'].map((name) =>
      numberOrNull(match.groups?.[name]),
    );
    if (!month || !day || month > 12 || day > 31) return new Map();
    const end = match[0].length;
    const to = day2 ? { year: null, month: month2 ?? null, day: day2 } : null;
    const date = { start: 0, end, year: null, yearShift: null, month, day, to };
    found.set(line, { mark: { kind: 'date', date }, end, isApart: true });
    days.push(month * 100 + day);
  }
  const isInOrder = days.every((day, at) => firstOfYear.has(at) || day >= (days[at - 1] ?? 0));
  // Parts of a document begin anew at 1 under each number, and leave none out.
  const firsts = days.filter(
    (day, at) => Math.floor((days[at - 1] ?? 0) / 100) !== Math.floor(day / 100),
  );
  const next = (at: number) => (days[at] ?? 0) - (days[at - 1] ?? 0) === 1;
  const isCounted =
    firsts.every((day) => day % 100 === 1) &&
    days.every((day, at) => firsts.includes(day) || next(at));
  const isDays = days.some((day) => day % 100 > MOST_PARTS) && !isCounted;
  return found.size >= LEAST_DOTTED && isInOrder && isDays ? found : new Map();
}
