import { leadingDate } from '@/lib/ingest/dates/date-expression';
import { headingMark } from '@/lib/ingest/roles/heading-mark';
import { isLawHistory } from '@/lib/ingest/roles/law-history';
import { isProse } from '@/lib/ingest/roles/line-shape';
import type { TextLine } from '@/lib/ingest/roles/text-line';
import { entryMark, type FoundMark, type MarkOf, numberOrNull } from './find-entries';

/**
 * The marks of a text's lines; `（1）1月15日，…` is an entry in what is called a chronicle, `1.4  市委…` a
 * day where the whole text sets days so, and `2001年，…` an entry where most of the text's entries say their years.
 * @param file the name of its file, without the ending
 * @param isRunTogether whether a scan runs the entries together, so that no line is a paragraph
 */
export function marksOf(lines: readonly TextLine[], file = '', isRunTogether = false): MarkOf {
  const dotted = dottedDays(lines);
  const counted = countedDays(lines, file);
  const byYear = yearLeads(lines);
  const spans = isNamed(lines) || CHRONICLE.test(file) ? SPAN : null;
  return (line) =>
    isLawHistory(line.text)
      ? null
      : ((spans === null ? null : spanOfMonths(line.text, spans)) ??
        dotted.get(line) ??
        counted.get(line) ??
        entryMark(line.text) ??
        byYear.get(line) ??
        (isRunTogether ? monthOf(line) : null));
}

/** What is called so has days for its counted parts; a plan has deadlines. */
const CHRONICLE = /大\s*事|[纪记]\s*事|要\s*事|年表|编年|历程|日志/u;
const NAME_LINES = 6;
const LEAST_COUNTED = 3;
/** Of the lines that are counted, so many are dated. */
const DATED_SHARE = 0.75;

function isNamed(lines: readonly TextLine[]): boolean {
  return lines.slice(0, NAME_LINES).some(({ text }) => !isProse(text) && CHRONICLE.test(text));
}

/** 3月至7月，…: in a chronicle an entry, elsewhere a sum of months. */
const SPAN =
  /^\d{1,2}\s*月\s*(?:至|到|[-—–～~]+)\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?(?=[，,\s\u3000])/u;

function spanOfMonths(text: string, span: RegExp): FoundMark | null {
  const said = span.exec(text)?.[0];
  const end = said?.length;
  const date = said === undefined ? null : leadingDate(said.replace(/(?<=月)\s*\d+\s*日$/u, ''));
  return end === undefined || date === null ? null : { mark: { kind: 'date', date }, end };
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

/** Below the name of a chronicle, or in a file of that name, entries that are counted before their days: `（1）1月15日，…`, `一、二月十二日，…`. */
function countedDays(lines: readonly TextLine[], file: string): Map<TextLine, FoundMark> {
  const found = new Map<TextLine, FoundMark>();
  if (!isNamed(lines) && !CHRONICLE.test(file)) return found;
  let counted = 0;
  let dated = 0;
  for (const line of lines) {
    const sign = headingMark(line.text)?.mark;
    if (sign === undefined) continue;
    counted += 1;
    const count = sign.length + (/^\s*/u.exec(line.text.slice(sign.length))?.[0].length ?? 0);
    const own = entryMark(line.text.slice(count));
    if (own === null || (own.mark.kind === 'same' && own.mark.unit === 'before')) continue;
    if (own.mark.kind === 'date') dated += 1;
    found.set(line, { ...own, end: own.end + count, count });
  }
  return dated >= LEAST_COUNTED && found.size >= counted * DATED_SHARE ? found : new Map();
}

const YEAR_LEAD =
  /^(?<year>(?:1[5-9]|20)\d{2})(?:年?\s*(?:至|到|[-—–～~]+)\s*(?<last>(?:1[5-9]|20)\d{2}))?年(?=[，,：:\s\u3000]|(?:[春夏秋冬]|[年]?[初底末中])[，,\s])/u;
const STATED_LEAD = /^(?:1[5-9]|20)\d{2}年\s*\d{1,2}月/u;
const LEAST_YEARS = 3;

/** Entries that say no more than their year, or years, among others that say month or day too. */
function yearLeads(lines: readonly TextLine[]): Map<TextLine, FoundMark> {
  const found = new Map<TextLine, FoundMark>();
  const prose = lines.filter(({ text }) => isProse(text));
  let dated = 0;
  const years: number[] = [];
  for (const line of prose) {
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
    const match = YEAR_LEAD.exec(line.text);
    if (!match?.groups) continue;
    const year = Number(match.groups.year);
    const last = numberOrNull(match.groups.last);
    const to = last === null ? null : { year: last, month: null, day: null };
    const end = match[0].length;
    const date = { start: 0, end, year, yearShift: null, month: null, day: null, to };
    found.set(line, { mark: { kind: 'date', date }, end });
    years.push(year);
  }
  const isInOrder = years.every((year, at) => at === 0 || year >= (years[at - 1] ?? 0));
  const isMost = (found.size + dated) * 4 >= prose.length * 3 && found.size + dated >= LEAST_YEARS;
  return isMost && isInOrder && new Set(years).size > 2 ? found : new Map();
}

const DOTTED =
  /^(?<month>\d{1,2})[.．](?<day>\d{1,2})(?:\s*[—–～~-]+\s*(?:(?<month2>\d{1,2})[.．])?(?<day2>\d{1,2}))?(?=\s{2}|[\s\u3000]\p{Script=Han}|[，,：:])/u;
const LEAST_DOTTED = 3;
/** More parts are counted under no number. */
const MOST_PARTS = 12;

/** Days as `1.4`, one after the other through the year. */
function dottedDays(lines: readonly TextLine[]): Map<TextLine, FoundMark> {
  const found = new Map<TextLine, FoundMark>();
  const days: number[] = [];
  for (const line of lines) {
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
  const isInOrder = days.every((day, at) => at === 0 || day >= (days[at - 1] ?? 0));
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
