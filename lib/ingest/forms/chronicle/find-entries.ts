import {
  type DateExpression,
  dateExpressions,
  leadingDate,
} from '@/lib/ingest/dates/date-expression';
import { isDateLine, isProse } from '@/lib/ingest/roles/line-shape';
import { endsSentence } from '@/lib/ingest/roles/sentence-end';
import { splitLine, type TextLine } from '@/lib/ingest/roles/text-line';

/** How an entry says when it was: by a date, or by pointing at the date of the one before. */
export type EntryMark =
  | { readonly kind: 'date'; readonly date: DateExpression }
  /** `同`, 该, 是: the same day, month or year; `△` and its like: the same as before. */
  | { readonly kind: 'same'; readonly unit: 'day' | 'month' | 'year' | 'before' }
  /** By a year before our era, which no calendar of ours has. */
  | { readonly kind: 'undated' };

const BULLET = /^[△▲○●◎◇◆□■☆★※·•*＊]+\s*/u;
/** Meetings are counted: 第3次　1月28日. */
const COUNTED = /^第\s*[\d一二三四五六七八九十百]{1,4}\s*[次期]\s+(?=\d)/u;
/** A dash only lists; it says nothing of the day. */
const DASH = /^[-–—]\s+/u;
/** 同日中共河川县委… goes on with a name; 同月中旬，… and 是年底，… say a part of the month or year. */
const SAME =
  /^(?:同|是|该|當|当|本|此)\s*(?<unit>[日天月年岁歲])(?:(?![份内度底初间期]|中(?:[，,、；\s期间旬]|$))|(?<=[同是]\s*[月年])(?:[上中下]旬|[初底末中])(?=[，,\s]))/u;
/** （3日）, 〔下旬〕. */
const BRACKET = /^[（(〔［[【]\s*([^（）()〔〕［］[\]【】]{2,16}?)\s*[）)〕］\]】]/u;
/** 中旬, 月底: a part of the month at hand. */
const PART_OF_MONTH = /^(?:本月)?(?:[上中下]旬|月[初中底末])(?=[\s\u3000，,：:])/u;
const PART_OF_YEAR =
  /^(?:年[底初末内中]|年度统计|(?:上|下)半年|全年|入?[春夏秋冬]{1,2}(?:季|之交|间|初|末)?(?=[，,、\s]|$)|[一二三四]季度)/u;
const YEAR_LINE = /^(?:公元)?[^，。]{0,16}年(?:\s*[（(][^（）()]{1,24}[）)])?$/u;
const MONTH_LINE =
  /^[【〔[（(◎●○◆◇■□★☆▲△※]?\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*月(?:份)?\s*[】〕\]）)]?$/u;
const COUNTED_YEAR = '(?:元|\\d{1,3}|[一二三四五六七八九十廿卅]{1,4})\\s*年';
/** A year of a reign, and the one of our era in brackets: 洪武二年（1369）四月，…. */
const ERA = new RegExp(
  `^[\\p{Script=Han}]{2,8}?${COUNTED_YEAR}[^（(，。；]{0,14}[（(]\\s*(?:公元)?\\s*(?<before>前)?\\s*(?<year>\\d{1,4})(?:\\s*[-—–~～至]\\s*\\d{3,4})?\\s*年?(?:\\s*(?<month>\\d{1,2})\\s*月(?:\\s*(?<day>\\d{1,2})\\s*日)?)?\\s*[）)]`,
  'u',
);
/** From here on months and days are those of our calendar; before, those of the old one. */
const FIRST_OF_REPUBLIC = 1912;
/** The same, or a year of the Republic without its name, as a heading: 17年（1928）. */
const ERA_LINE = new RegExp(
  `^[\\p{Script=Han}]{0,8}?${COUNTED_YEAR}\\s*[（(]\\s*(?:公元)?\\s*(\\d{3,4})\\s*年?\\s*[）)]$`,
  'u',
);
const DYNASTY =
  /^(?:夏|商|西?周|东周|春秋|战国|秦|[西东]?汉|三国|蜀汉|曹魏|[西东]?晋|南北朝|北[魏齐周]|[东西]魏|隋|唐|五代(?:十国)?|后[梁唐晋汉周]|[北南]?宋|辽|金|元|明|清|(?:中华)?民国|中华人民共和国)(?:代|朝|时期)?$/u;
const UNITS = { 日: 'day', 天: 'day', 月: 'month', 年: 'year', 岁: 'year', 歲: 'year' } as const;

/** How an entry is dated, and where in its line that ends. */
export interface FoundMark {
  readonly mark: EntryMark;
  readonly end: number;
  /** How long the sign before a year that stands alone is: △2023年…. */
  readonly sign?: number;
  /** How long the count before it is, `（1）`, which only lists. */
  readonly count?: number;
  /** Whether the day only dates the entry, as in a column of its own, and is no part of a sentence. */
  readonly isApart?: true;
}

/** Who posted it when, on a line of its own: @东湖发布 2023-05-01 07:30, 【东湖发布】2023-05-01 07:30:11. */
const POSTED =
  /^(?:原创\s+)?(?:@?[^\s，。：:]{2,20}\s+|[【［[][^】］\]]{2,20}[】］\]]\s*|(?=\S+\s+\S+\s+@))(?=(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}\s+\d{1,2}:\d{2}(?::\d{2})?(?:\s+@\S{2,20})?$)/u;

/** How the entry that a line begins is dated; null for a line that begins none. */
export type MarkOf = (line: TextLine) => FoundMark | null;

/** The mark of a line by itself. */
export function entryMark(text: string): FoundMark | null {
  const sign = (BULLET.exec(text) ?? COUNTED.exec(text))?.[0].length ?? 0;
  const dash = DASH.exec(text)?.[0].length ?? 0;
  const bullet = sign + dash;
  const rest = text.slice(bullet);
  const posted = POSTED.exec(rest);
  const [day] = posted ? dateExpressions(rest.slice(posted[0].length)) : [];
  if (day) return { mark: { kind: 'date', date: day }, end: text.length, isApart: true };
  const bracket = BRACKET.exec(rest);
  if (bracket?.[1] !== undefined && /\S/u.test(rest.slice(bracket[0].length))) {
    const end = bullet + bracket[0].length;
    const inner = leadingDate(bracket[1]);
    if (inner?.day != null && inner.end === bracket[1].length) {
      return { mark: { kind: 'date', date: inner }, end, isApart: true };
    }
    if (/^(?:本月)?[上中下]旬$/u.test(bracket[1])) {
      return { mark: { kind: 'same', unit: 'month' }, end, isApart: true };
    }
  }
  const same = SAME.exec(rest);
  const unit = same?.groups?.unit;
  if (same && unit !== undefined) {
    const key = unit as keyof typeof UNITS;
    return { mark: { kind: 'same', unit: UNITS[key] }, end: bullet + same[0].length };
  }
  const part = PART_OF_MONTH.exec(rest);
  if (part) return { mark: { kind: 'same', unit: 'month' }, end: bullet + part[0].length };
  if (PART_OF_YEAR.test(rest)) return { mark: { kind: 'same', unit: 'year' }, end: bullet };
  const era = ERA.exec(rest);
  if (era?.groups) {
    const { before, year, month, day } = era.groups;
    const end = bullet + era[0].length;
    if (before !== undefined) return { mark: { kind: 'undated' }, end };
    const said = {
      ...{ start: 0, end: era[0].length, yearShift: null, to: null },
      ...{ year: Number(year), month: numberOrNull(month), day: numberOrNull(day) },
    };
    // The month may stand behind a pause: 大正4年（1915年），11月.
    const pause = /^(?:\s*[，,]\s*|\s+)(?=[\d一二三四五六七八九十]{1,3}\s*月)/u.exec(
      rest.slice(era[0].length),
    );
    const from = era[0].length + (pause?.[0].length ?? 0);
    const below = Number(year) < FIRST_OF_REPUBLIC ? null : leadingDate(rest.slice(from));
    if (below?.month == null || below.year !== null || said.month !== null) {
      return { mark: { kind: 'date', date: said }, end };
    }
    const date = { ...below, start: 0, end: from + below.end, year: Number(year) };
    return { mark: { kind: 'date', date }, end: bullet + from + below.end };
  }
  const date = leadingDate(rest);
  const isReign =
    date?.year != null && date.year < 1912 && /^[，,\s春夏秋冬至]/u.test(rest.slice(date.end));
  const isDated =
    date !== null &&
    (date.day !== null || isReign || (date.month !== null && isMonthLead(rest, date)));
  if (date !== null && isDated) {
    return { mark: { kind: 'date', date }, end: bullet + date.end };
  }
  if (date !== null && bullet === 0) return null;
  const year = sign > 0 ? yearAlone(rest) : null;
  if (year !== null) {
    return { mark: { kind: 'date', date: year }, end: bullet + year.end, sign };
  }
  return sign > 0 ? { mark: { kind: 'same', unit: 'before' }, end: sign } : null;
}

/** ★1950年初，…; ★1970--1971，…: behind a sign an entry may say no more than its year, or years. */
const YEAR_ALONE =
  /^(?<year>(?:1[5-9]|20)\d{2})\s*(?:年[初底末中]?)?(?:\s*[-—–~～至到]+\s*(?<last>(?:1[5-9]|20)\d{2})\s*年?)?(?=[，,：:\s春夏秋冬]|(?<=年[初底末中]?))/u;

function yearAlone(text: string): DateExpression | null {
  const match = YEAR_ALONE.exec(text);
  if (!match?.groups) return null;
  const last = numberOrNull(match.groups.last);
  const to = last === null ? null : { year: last, month: null, day: null };
  const year = Number(match.groups.year);
  return { start: 0, end: match[0].length, year, yearShift: null, month: null, day: null, to };
}

export function numberOrNull(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}

/** The name of a dynasty on a line of its own: the heading of its years. */
export function isDynasty(text: string): boolean {
  return DYNASTY.test(text.replace(/\s+/gu, ''));
}

/** `5月，`, `6月上旬全市…。`, but not the name of the whole: `5月大事记`. */
function isMonthLead(text: string, { end, to }: DateExpression): boolean {
  const rest = text.slice(end);
  // 1—4月份，全市… sums up months; an entry over months is set apart by a space.
  const isSum = to !== null && !/[旬初底末]/u.test(text.slice(0, end));
  if (isSum && /^\s*[，,：:]/u.test(rest)) return false;
  // 4月起，…; 6、7月间，….
  return (
    rest === '' || /^(?:\s{2}|\u3000|\s*[起始间間内內]?\s*[，,：:])|。/u.test(rest) || isProse(text)
  );
}

/** 公元前651年（晋献公二十六年）; 25年（东汉建武元年）. */
const YEAR_AND_REIGN =
  /^(?:公元)?(?<before>前)?\s*(?<year>\d{1,4})年\s*[（(][^（）()]{0,12}[元一二三四五六七八九十\d]年[）)]$/u;

/**
 * The year that a line is the heading of: `1986年`, `民国三十七年（1948年）`, below zero before our
 * era; null for other lines.
 */
export function yearHeading({ text: printed, heading }: TextLine): number | null {
  // Years may be counted: 3.1954年：.
  const text =
    /^(?:\d{1,3}\s*[.、．]\s*)?((?:1[5-9]|20)\d{2}年)\s*[:：]?$/u.exec(printed)?.[1] ?? printed;
  const era = ERA_LINE.exec(text)?.[1];
  if (era !== undefined) return Number(era);
  const early = YEAR_AND_REIGN.exec(text)?.groups;
  if (early) return Number(early.year) * (early.before === undefined ? 1 : -1);
  if (!YEAR_LINE.test(text) && heading === null) return null;
  const dates = dateExpressions(text.replace(/^[【〔[]|[】〕\]]$/gu, ''));
  const [date] = dates;
  if (!date || date.month !== null || date.start > 0) return null;
  const inBrackets = /[（(]\s*(?:公元)?\s*(\d{4})/u.exec(text)?.[1];
  return inBrackets === undefined ? date.year : Number(inBrackets);
}

/** The month, and the year where it says one, that a line is the heading of. */
export function monthHeading({ text }: TextLine): Pick<DateExpression, 'year' | 'month'> | null {
  if (!isDateLine(text)) return null;
  const [date] = dateExpressions(text);
  if (!date || date.month === null || date.day !== null || date.to !== null) return null;
  return MONTH_LINE.test(text) || date.year !== null ? date : null;
}

/**
 * After a sentence, maybe with a sign that a scan made of something, a day, a month or 是年 that no
 * pause follows: in such books 4月6日 begins an entry, and 4月6日， tells of one more day in it.
 */
const INSIDE =
  /(?<=[。！？”）])\s*(?:[·，：:.、]\s*)?(?=(?:\d{1,2}\s*月\s*\d{1,2}[^，,。]{0,10}?[日白](?![，,、至前后起止以内])|\d{1,2}\s*月[上中下]旬(?![，,])|\d{1,2}\s*月(?:[：:]|(?=[\p{Script=Han}“《])(?![份初底末中内起止以至到的前后间間之和与])|(?=\d{1,2}月份))|(?:是|同|该|本)\s*[日月年](?![，,份])|年度统计|(?<=\s)\d{1,2}\s*(?:[-—–～至]\s*\d{1,2}\s*)?日\s)|\d{4}\s*年\s*$)/gu;

/** Places inside a line at which scans run entries together. */
export function placesInside(text: string): number[] {
  return [...text.matchAll(INSIDE)].map(({ index, 0: space }) => index + space.length);
}

/** The lines with entries that were run together each on a line of its own. */
export function partEntries(lines: readonly TextLine[]): TextLine[] {
  return lines.flatMap((line, at) => {
    const before = lines[at - 1]?.text ?? '。';
    // Where no line is a paragraph a sentence goes on in the next one, also on the next page.
    const goesOn = !endsSentence(before) && !/年\s*$/u.test(before) && line.heading === null;
    const own = goesOn ? { ...line, source: { ...line.source, startsParagraph: false } } : line;
    const places = placesInside(line.text);
    if (places.length === 0) return [own];
    const [first, ...others] = splitLine(own, ...places);
    const apart = others.map((one) => ({ ...one, source: line.source }));
    return first ? [first, ...apart] : apart;
  });
}
