import { chineseNumber } from './chinese-number';
import { plainDigits } from './plain-digits';
import { REIGN_NAMES, yearOfReign } from './reigns';

/** A date as a text says it: what it leaves out is null, and comes from what stands around it. */
export interface DateExpression {
  /** Where it stands in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly year: number | null;
  /** What 去年 and its like say in place of a year: years before (-1) or after (1) the one at hand. */
  readonly yearShift: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** The end of several days or months; of a date that is one, null. 至次年 counts years from the first. */
  readonly to:
    | (Pick<DateExpression, 'year' | 'month' | 'day'> & { readonly yearShift?: number })
    | null;
}

const SMALL = '(?:\\d{1,2}|[一二三四五六七八九十廿卅]{1,3})';
/** Months that have names: the first, whichever calendar, the eleventh and the twelfth of the old calendar. */
const NAMED_MONTH = '(?<=^|[年，。；、：:\\s（(])[正元冬腊臘](?=\\s*月)';
const MONTH_NUMBER = `(?:${SMALL}|${NAMED_MONTH})`;
const LARGE =
  '(?:\\d{4}|(?:[二一][〇○零OoＯ九八七六一][〇○零OoＯ一二三四五六七八九]{2}|[〇○零一二三四五六七八九]{4}))';
const TO = '\\s*(?:至|到|和|及|[-—–―─－~～〜∼、])\\s*';
/** Scans read 日 as 曰 or 白, and put a dot before it. */
const DAY = '\\s*[.．]?\\s*[日曰白号號]';
const MONTH = '\\s*月';

const YEAR = [
  `(?:(?:[元明清]朝?)?(?<reign>${REIGN_NAMES})(?:帝)?(?<reignYear>元|${SMALL})年`,
  '(?:中\\s*[华華]\\s*)?民\\s*[国國]\\s*(?<era>元|\\d{1,3}|[一二三四五六七八九十]{1,3})\\s*年(?:度|初|底|末)?(?:\\s*[（(](?:公元)?\\d{4}\\s*年?[）)])?',
  `(?<year>${LARGE})\\s*年(?:度|初|底|末)?`,
  '(?<shift>去年|上年|前年|今年|本年|翌年|次年|明年))',
].join('|');

/** The year in which a span ends: 9月至次年2月, 2019年9月至2020年2月. */
const endYear = (name: string) =>
  `(?:(?<${name}>${LARGE})\\s*年\\s*|(?<${name}Next>[翌次]年|第二年)\\s*)?`;
/** Of `3、5、9日` and `3日、5日、9日` all days are said as those from the first to the last. */
const BETWEEN = `(?:\\s*、\\s*${SMALL}(?=\\s*[、和及至]))*?`;
const further = (name: string) => `(?:\\s*、\\s*(?<${name}>${SMALL})${DAY})*`;
/** The old calendar counts its first ten days with 初. */
const DAYS = `(?<month>${MONTH_NUMBER})${MONTH}(?:份)?\\s*初?(?<day>${SMALL})(?:${DAY})?(?:${BETWEEN}${TO}${endYear('year2')}(?:(?<month2>${SMALL})${MONTH}\\s*)?(?<day2>${SMALL})${DAY}${further('day3')}|(?<=${DAY}))`;
/** Scans lose what stands between two days: 10月1718日, 4月811日. */
const GLUED = `(?<gluedMonth>${SMALL})${MONTH}\\s*(?<gluedDay>[1-9]|[12]\\d|3[01])(?<gluedDay2>[1-9]|[12]\\d|3[01])(?<=月\\s*\\d{3,4})${DAY}`;
const MONTHS = `(?<first>${SMALL})(?:${MONTH}(?:[上中下]旬|初|底|末)?)?${TO}${endYear('lastYear')}(?<last>${SMALL})${MONTH}(?:份)?(?:(?<lastTen>[上中])旬|下旬|初|底|末)?(?!\\s*${SMALL}${DAY})`;
/** 8月中旬至年底 goes on to the year's last day. */
const ONE_MONTH = `(?<alone>${MONTH_NUMBER})${MONTH}(?:份)?(?:[上中下]旬|初|中旬|底|末)?(?<toYearEnd>\\s*(?:至|到|[-—–~～])\\s*年[底末])?`;
const NUMERIC =
  '(?<isoYear>(?:19|20)\\d{2})\\s*[-./／]\\s*(?<isoMonth>\\d{1,2})(?:\\s*[-./／]\\s*(?<isoDay>\\d{1,2})(?:\\s*[-—–~～至]\\s*(?:(?:(?<isoYear2>(?:19|20)\\d{2})[-./](?<isoMonthOfYear2>\\d{1,2})[-./]|(?<isoMonth2>\\d{1,2})[./])\\s*)?(?<isoDay2>\\d{1,2})(?![\\d:：]))?|\\.(?=[\\s\\p{Script=Han}]))?(?![\\d.])';
/** Years of the Republic before a month and a day: 105.02.09, 106/8/4. */
const REPUBLIC =
  '(?<rocYear>1[0-3]\\d)(?<rocMark>[./])(?<rocMonth>\\d{1,2})\\k<rocMark>(?<rocDay>\\d{1,2})(?![\\d./])';
/** As websites of other tongues, and of Hong Kong, stamp their pages: 07.07.2015, 25/03/2024, 25 三月 2016. */
const DAY_FIRST = `(?<firstDay>\\d{1,2})(?:(?<firstMark>[./])(?<thenMonth>\\d{1,2})\\k<firstMark>|\\s+(?<namedMonth>[一二三四五六七八九十]{1,2})月\\s+)(?<thenYear>(?:19|20)\\d{2})(?![\\d.年])`;
const ONE_DAY = `(?<onlyDay>${SMALL})(?:${BETWEEN}${TO}(?<onlyDay2>${SMALL}))?${DAY}(?:${BETWEEN}${TO}(?:(?:(?<onlyYear3>${LARGE})\\s*年\\s*)?(?<onlyMonth3>${SMALL})${MONTH}\\s*)?(?<onlyDay3>${SMALL})${DAY}${further('onlyDay4')})?`;

/** The same year as another calendar counts it, between year and month: 民國八年（大正八年）四月. */
const OTHER_COUNT = '(?:\\s*[（(](?:公元)?[^（）()，,。]{2,8}?年?[）)][，,]?)?';

const DATE = new RegExp(
  `(?<![\\d.])(?:${NUMERIC})|(?<![\\d./])(?:${REPUBLIC}|${DAY_FIRST})|(?<![\\d一二三四五六七八九十第])(?:${YEAR}${OTHER_COUNT}\\s*)?(?:${DAYS}|${GLUED}|${MONTHS}|${ONE_MONTH})|(?<![\\d一二三四五六七八九十第])${YEAR.replaceAll('?<', '?<bare_')}`,
  'gu',
);
/** No date is without one of these. */
const HINT =
  /[年月]|(?:19|20|１９|２０)[\d０-９]{2}\s*[-./／]|1[0-3]\d[./]\d|\d[./](?:19|20)\d{2}/u;
const DAY_ALONE = new RegExp(`^${ONE_DAY}`, 'u');

/**
 * What was found in the lines asked about last: each form asks about the same ones. Emptied when it is
 * full, so that memory is bounded.
 */
const KEPT = new Map<string, readonly DateExpression[]>();
const MOST_KEPT = 50_000;
/** Lines and titles are asked about again, whole texts are not. */
const LONGEST_KEPT = 400;

/** All the dates that a text names, in its order. A day without a month is none of them. */
export function dateExpressions(text: string): readonly DateExpression[] {
  if (!HINT.test(text)) return [];
  if (text.length > LONGEST_KEPT) return findExpressions(text);
  const kept = KEPT.get(text);
  if (kept !== undefined) return kept;
  const found = findExpressions(text);
  if (KEPT.size >= MOST_KEPT) KEPT.clear();
  KEPT.set(text, found);
  return found;
}

function findExpressions(text: string): DateExpression[] {
  const plain = plainDigits(text);
  return [...plain.matchAll(DATE)].flatMap((match) => {
    const found = expressionOf(match);
    return found ? [found] : [];
  });
}

/** The date with which a text begins, a day without its month included; null if it begins with none. */
export function leadingDate(text: string): DateExpression | null {
  const plain = plainDigits(text.slice(0, 60));
  const [first] = dateExpressions(plain);
  if (first?.start === 0) return first;
  const match = DAY_ALONE.exec(plain);
  if (!match?.groups) return null;
  const { onlyDay, onlyDay2, onlyYear3, onlyMonth3, onlyDay3, onlyDay4 } = match.groups;
  const last = numberOf(onlyDay4 ?? onlyDay3 ?? onlyDay2);
  return {
    start: 0,
    end: match[0].length,
    year: null,
    yearShift: null,
    month: null,
    day: numberOf(onlyDay),
    to:
      last === null ? null : { year: numberOf(onlyYear3), month: numberOf(onlyMonth3), day: last },
  };
}

function expressionOf(match: RegExpMatchArray): DateExpression | null {
  const g = match.groups ?? {};
  const start = match.index ?? 0;
  const era = g.era ?? g.bare_era ?? g.rocYear;
  const shift = g.shift ?? g.bare_shift;
  const reign = yearOfReign(g.reign ?? g.bare_reign, g.reignYear ?? g.bare_reignYear);
  const stated = numberOf(g.isoYear ?? g.thenYear ?? g.year ?? g.bare_year);
  const year = reign ?? (era === undefined ? stated : eraYear(era));
  const month = numberOf(
    g.isoMonth ??
      g.rocMonth ??
      g.thenMonth ??
      g.namedMonth ??
      g.month ??
      g.gluedMonth ??
      g.first ??
      g.alone,
  );
  const day = numberOf(g.isoDay ?? g.rocDay ?? g.firstDay ?? g.day ?? g.gluedDay);
  const to = rangeEnd(g);
  if (month !== null && (month < 1 || month > 12)) return null;
  if (day !== null && (day < 1 || day > 31)) return null;
  const yearShift = shift === undefined ? null : (SHIFTS[shift] ?? 0);
  return { start, end: start + match[0].length, year, yearShift, month, day, to };
}

function rangeEnd(g: Record<string, string | undefined>): DateExpression['to'] {
  if (g.day2 !== undefined) {
    const day = numberOf(g.day3 ?? g.day2);
    return { ...endYearOf(g.year2, g.year2Next), month: numberOf(g.month2), day };
  }
  if (g.isoDay2 !== undefined) {
    const month = numberOf(g.isoMonthOfYear2 ?? g.isoMonth2);
    return { year: numberOf(g.isoYear2), month, day: numberOf(g.isoDay2) };
  }
  if (g.gluedDay2 !== undefined) return { year: null, month: null, day: numberOf(g.gluedDay2) };
  if (g.last !== undefined) {
    const day = g.lastTen === undefined ? null : g.lastTen === '上' ? 10 : 20;
    return { ...endYearOf(g.lastYear, g.lastYearNext), month: numberOf(g.last), day };
  }
  if (g.toYearEnd !== undefined) return { year: null, month: 12, day: null };
  return null;
}

function endYearOf(year: string | undefined, next: string | undefined) {
  return { year: numberOf(year), ...(next !== undefined && { yearShift: 1 }) };
}

const SHIFTS: Readonly<Record<string, number>> = {
  去年: -1,
  上年: -1,
  前年: -2,
  今年: 0,
  本年: 0,
  翌年: 1,
  次年: 1,
  明年: 1,
};

function eraYear(text: string): number | null {
  const year = text === '元' ? 1 : numberOf(text);
  return year === null ? null : 1911 + year;
}

function numberOf(text: string | undefined): number | null {
  return text === undefined ? null : chineseNumber(text);
}
