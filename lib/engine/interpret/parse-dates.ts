import { daysIn } from '@/lib/domain/calendar';
import type { CalendarDay, DateRange } from '@/lib/search/query-plan';

/** 2023年, 23年, 2023年的. */
const YEAR = '(?:(?<year>\\d{4}|\\d{2})年的?)?';
const MONTH = '(?<month>\\d{1,2})月';
const TO = '(?:至|到|-)';

/** 5月8日, 2023年5月8号, 5月8. */
const DAY = new RegExp(`^${YEAR}${MONTH}(?<day>\\d{1,2})[日号]?$`);
/** 2023-05-08, 2023/5/8, 2023.5.8, 20230508; 5.8, 5/8. */
const NUMERIC_DAYS = [
  /^(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})$/,
  /^(?<year>(?:19|20)\d\d)(?<month>\d\d)(?<day>\d\d)$/,
  /^(?<month>\d{1,2})[./](?<day>\d{1,2})$/,
];
/** 5月, 5月份, 2023年5月, 2023-05. */
const MONTHS = [new RegExp(`^${YEAR}${MONTH}份?$`), /^(?<year>\d{4})-(?<month>\d{2})$/];
/** 5月上旬, 5月初, 5月底, 5月上半月: some days of the month, the last ones to its end. */
const PART_OF_MONTH = new RegExp(`^${YEAR}${MONTH}份?(?<part>[上中下]旬|月?[初底末]|[上下]半月)$`);
/** 5月12日至18日, 5月12-18日. */
const DAYS_OF_MONTH = new RegExp(
  `^${YEAR}${MONTH}(?<first>\\d{1,2})[日号]?${TO}(?<last>\\d{1,2})[日号]$`,
);
/** 5月20日以后, 5月20日以前: to the end of the year, or from its beginning; the day itself counts. */
const OPEN = /^(?<day>.+[日号])(?:(?<after>以后|之后|以来|起)|以前|之前)$/;
const WHOLE_YEAR = /^(?<year>\d{4})年$/;

/** First and last day; counted from the end of the month where negative. */
const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  上旬: [1, 10],
  中旬: [11, 20],
  下旬: [21, -1],
  初: [1, 7],
  底: [-7, -1],
  末: [-7, -1],
  上半月: [1, 15],
  下半月: [16, -1],
};

/** 上旬, 月底, 每月下旬: of whatever month. */
const PART_OF_ANY_MONTH =
  /^(?:(?:每个?|本|这个|当)?月)?(?<part>[上中下]旬|[上下]半月|(?<=月)[初底末])$/u;

/** 星期三, 周三, 礼拜天, 周末; behind a day in brackets too. */
const WEEKDAY = /[(]?(?:星期|周|礼拜)(?<weekday>[一二三四五六日天末])[)]?$/;
const WEEKDAYS: Readonly<Record<string, readonly number[]>> = {
  ...Object.fromEntries([...'日一二三四五六'].map((name, day) => [name, [day]])),
  天: [0],
  末: [6, 0],
};

/** What is written as a day or month and as nothing else: 2月30日, 13月, 2023-02-30. */
const WRITTEN_DAY = new RegExp(
  `^(?:${YEAR}${MONTH}(?:份?[上中下]旬|[初底末]|份|\\d{1,2}[日号](?:[以之][前后]|以来|起)?)?|${[
    '\\d{4}(?<mark>[-/.])\\d{1,2}\\k<mark>\\d{1,2}',
    '(?:19|20)\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])',
    '(?:[1-9]|1[0-2])/(?:[1-9]|[12]\\d|3[01])',
    '\\d{4}-(?:00|1[3-9])',
  ].join('|')})$`,
);

/**
 * The days that a folded text names as a whole: 5月8日, 五月八日, 23年5月8日, 2023-05-08, 5.8, 5月上旬,
 * 五月底, 5月12日至18日 (be it typed backwards), 5月20日以后, 5月, 2023年, a day with its weekday, a
 * weekday of any week, and a part of any month (月初, 下旬). Null for any other text and for days that no calendar has.
 */
export function parseDates(folded: string): DateRange | null {
  const days = withDigits(folded.replace(WEEKDAY, ''));
  const weekday = WEEKDAY.exec(folded)?.groups?.weekday;
  if (days === '' && weekday !== undefined) {
    return { ...ANY_YEAR, weekdays: WEEKDAYS[weekday] ?? [] };
  }
  const day = parseDay(days);
  if (day !== null || weekday !== undefined) return day;
  return parseSpan(days) ?? parsePart(days) ?? parseOpen(days) ?? parseBetween(days);
}

const ANY_YEAR: DateRange = {
  from: { year: null, month: 1, day: 1 },
  to: { year: null, month: 12, day: 31 },
};

/** A part of each month. */
function parsePart(text: string): DateRange | null {
  const monthDays = PARTS[PART_OF_ANY_MONTH.exec(text)?.groups?.part ?? ''];
  if (!monthDays) return null;
  return { ...ANY_YEAR, monthDays, ...(isBeginning(monthDays) && { isBeginning: true }) };
}

/** Who asks for the beginning of a month wants its first days before the others. */
function isBeginning([first, last]: readonly [number, number]): boolean {
  return first === 1 && last === 7;
}

/**
 * The part of a folded text that is written as a day or month which no calendar has (2月30日, 13月,
 * 2023-02-29), where the whole text is a day or two days with a mark between them; else null.
 */
export function findImpossibleDay(folded: string): string | null {
  const sides = [folded, ...folded.split(/[至到]/), ...folded.split(/[至到-]/)];
  return (
    sides.find((side) => {
      const text = withDigits(side);
      const isDate = parseDay(text) ?? parseSpan(text) ?? parseOpen(text);
      if (isDate !== null) return false;
      const days = DAYS_OF_MONTH.exec(text)?.groups;
      return days
        ? !calendarDay(days.year, days.month, days.first) ||
            !calendarDay(days.year, days.month, days.last)
        : WRITTEN_DAY.test(text);
    }) ?? null
  );
}

function parseDay(text: string): DateRange | null {
  for (const form of [DAY, ...NUMERIC_DAYS]) {
    const groups = form.exec(text)?.groups;
    if (!groups) continue;
    const day = calendarDay(groups.year, groups.month, groups.day);
    return day && { from: day, to: day };
  }
  return null;
}

/** A year, a month, or days of one month. */
function parseSpan(text: string): DateRange | null {
  const year = WHOLE_YEAR.exec(text)?.groups?.year;
  if (year) return range(calendarDay(year, 1, 1), calendarDay(year, 12, 31));
  for (const form of MONTHS) {
    const groups = form.exec(text)?.groups;
    if (groups) return daysOf(groups, 1, 31);
  }
  const ten = PART_OF_MONTH.exec(text)?.groups;
  const [first, last] = PARTS[ten?.part?.replace(/^月(?=.$)/u, '') ?? ''] ?? [0, 0];
  const days = ten ? daysOf(ten, first, last) : null;
  if (ten) return days && (isBeginning([first, last]) ? { ...days, isBeginning: true } : days);
  const two = DAYS_OF_MONTH.exec(text)?.groups;
  if (!two) return null;
  const [from, to] = [two.first, two.last].map((day) => calendarDay(two.year, two.month, day));
  return eitherWay(from ?? null, to ?? null);
}

function parseOpen(text: string): DateRange | null {
  const groups = OPEN.exec(text)?.groups;
  const day = parseDay(groups?.day ?? '')?.from;
  if (!day) return null;
  return groups?.after
    ? { from: day, to: { ...day, month: 12, day: 31 } }
    : { from: { ...day, month: 1, day: 1 }, to: day };
}

/** Two days with a mark between them; the second takes the first's year where it has none. */
function parseBetween(text: string): DateRange | null {
  for (let at = 1; at < text.length - 1; at++) {
    if (!/[至到-]/.test(text[at] ?? '')) continue;
    const from = parseDay(text.slice(0, at))?.from;
    const to = parseDay(text.slice(at + 1))?.to;
    if (from && to) return eitherWay(from, { ...to, year: to.year ?? from.year });
  }
  return null;
}

function daysOf(
  groups: Readonly<Record<string, string | undefined>>,
  first: number,
  last: number,
): DateRange | null {
  const longest = daysIn(fullYear(groups.year) ?? LEAP_YEAR, Number(groups.month));
  const [from, to] = [first, last].map((day) => (day < 0 ? longest + 1 + day : day));
  return range(
    calendarDay(groups.year, groups.month, from ?? 0),
    calendarDay(groups.year, groups.month, Math.min(to ?? 0, longest)),
  );
}

/** Two days, the later of which may have been typed first. */
function eitherWay(from: CalendarDay | null, to: CalendarDay | null): DateRange | null {
  return range(from, to) ?? range(to, from);
}

function range(from: CalendarDay | null, to: CalendarDay | null): DateRange | null {
  if (!from || !to || from.year !== to.year) {
    return from?.year && to?.year && from.year < to.year ? { from, to } : null;
  }
  return from.month * 100 + from.day <= to.month * 100 + to.day ? { from, to } : null;
}

function calendarDay(
  year: string | undefined,
  month: string | number | undefined,
  day: string | number | undefined,
): CalendarDay | null {
  const [y, m, d] = [fullYear(year), Number(month), Number(day)];
  if (d < 1 || d > daysIn(y ?? LEAP_YEAR, m)) return null;
  return { year: y, month: m, day: d };
}

/** 23年 is 2023, 98年 is 1998. */
function fullYear(year: string | undefined): number | null {
  if (year === undefined) return null;
  const short = Number(year);
  if (year.length > 2) return short;
  return short < FIRST_OF_LAST_CENTURY ? 2000 + short : 1900 + short;
}

const FIRST_OF_LAST_CENTURY = 50;

/** Without a year every day counts that some year has. */
const LEAP_YEAR = 2000;

const DIGITS = '〇一二三四五六七八九';

/** Chinese numerals before 年, 月, 日, 号 as digits: 二〇二三年五月十二日 as 2023年5月12日. */
function withDigits(text: string): string {
  // A circle or a letter stands for the zero of many a typed year: 二○二三年, 二O二三年.
  const zeros = text.replace(/[〇零○o一二三四五六七八九]{4}(?=年)/g, (year) =>
    year.replace(/[○o零]/g, '〇'),
  );
  return zeros.replace(/[〇零一二三四五六七八九十廿卅]+(?=[年月日号]|[至到-]|$)/g, (numeral) => {
    const plain = numeral.replaceAll('零', '〇').replaceAll('廿', '二十').replaceAll('卅', '三十');
    if (!plain.includes('十')) return [...plain].map((digit) => DIGITS.indexOf(digit)).join('');
    const [tens = '', units = ''] = plain.split('十');
    const digit = (char: string, missing: number) => (char === '' ? missing : DIGITS.indexOf(char));
    return String(digit(tens, 1) * 10 + digit(units, 0));
  });
}
