import { isoDate, parseDate } from '@/lib/domain/partial-date';

/** China's, by which its offices' databases count. */
const HOURS_EAST = 8;
const HOUR = 3_600_000;
/** What a clock's time may look like behind a day: `T10:30:00`, ` 10:30`, ` 星期五 10时30分`. */
const TIME = String.raw`(?:[T\s]\s*(?:星期.|[周週].)?\s*\d{1,2}\s*[:时時点點].*)?`;
const DAY = new RegExp(
  String.raw`^(\d{4})\s*(?:[-/.]|年)\s*(\d{1,2})\s*(?:[-/.]|月)\s*(\d{1,2})\s*[日号]?${TIME}$`,
  'u',
);
const MONTH = /^(\d{4})\s*(?:[-/.]|年)\s*(\d{1,2})\s*月?$/u;
/** Of the Republic: 106/08/04, 民國106年8月4日, 中華民國106年8月; without a name only years of three digits. */
const REPUBLIC =
  /^(?:(?:中[华華])?民[国國]\s*(\d{1,3}|元)\s*[-/.年]|(1[0-3]\d)\s*[-/.年])\s*(?:(\d{1,2})\s*(?:[-/.月]|$)\s*(?:(\d{1,2})\s*[日号號]?)?)?(?:\s+\d{1,2}\s*[:时時點点].*)?$/u;
/** 1060804 */
const REPUBLIC_DIGITS = /^(1[0-3]\d)(\d{2})(\d{2})$/;
/** 1970 and 2064 as spreadsheets count days. */
const FIRST_COUNTED = 25_569;
const LAST_COUNTED = 60_000;
const DAY_LENGTH = 86_400_000;
const BEFORE_REPUBLIC = 1911;
const ZONED = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2})$/u;

/** As feeds write it: Mon, 08 May 2023 10:00:00 +0800. */
const OF_FEEDS =
  /^(?:[A-Z][a-z]{2},\s*)?\d{1,2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}(?::\d{2})? (?:GMT|UTC?|[+-]\d{4})$/u;

/**
 * A date as records and pages state it, as ISO 8601 to a day, a month or a year: `2023-05-06`,
 * `2023-05-06T16:00:00Z` (the day in China), `20230506`, `2023年5月6日`, `2023/5/6 10:30`, seconds or
 * milliseconds since 1970; years of the Republic, `106/08/04`, `1060804`; a spreadsheet's count of days, `45052`. Null for what is none of these, or is no day.
 */
export function statedDate(value: unknown): string | null {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : dayOf(value.getTime());
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const text = String(value).normalize('NFKC').trim();
  if (ZONED.test(text) || OF_FEEDS.test(text)) {
    const time = Date.parse(text);
    return Number.isNaN(time) ? null : dayOf(time);
  }
  if (/^\d+$/.test(text)) return ofDigits(text);
  const republic = REPUBLIC.exec(text);
  const isWhole =
    republic && (republic[2] === undefined || republic[4] !== undefined || /年/u.test(text));
  if (republic && isWhole) {
    const counted = republic[1] ?? republic[2] ?? '';
    const year = BEFORE_REPUBLIC + (counted === '元' ? 1 : Number(counted));
    return valid(String(year), republic[3], republic[4]);
  }
  const [, year, month, day] =
    DAY.exec(text) ?? MONTH.exec(text) ?? /^(\d{4})年?$/.exec(text) ?? [];
  return year === undefined ? range(text) : valid(year, month, day);
}

function ofDigits(digits: string): string | null {
  if (digits.length === 13) return dayOf(Number(digits));
  const [, counted, month, day] = REPUBLIC_DIGITS.exec(digits) ?? [];
  if (counted !== undefined) {
    return valid(String(BEFORE_REPUBLIC + Number(counted)), month, day);
  }
  // A spreadsheet counts its days from 1899-12-30.
  const days = Number(digits);
  if (digits.length === 5 && days >= FIRST_COUNTED && days <= LAST_COUNTED) {
    return new Date((days - FIRST_COUNTED) * DAY_LENGTH).toISOString().slice(0, 10);
  }
  if (digits.length === 10) return dayOf(Number(digits) * 1000);
  if (![4, 6, 8, 12, 14].includes(digits.length)) return null;
  return valid(digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8));
}

function valid(year: string, month?: string, day?: string): string | null {
  const parts = [year, month, day].filter((part) => part !== undefined && part !== '');
  const date = parseDate(parts.map((part) => part?.padStart(2, '0')).join('-'));
  return date && isoDate(date);
}

/** What `parseDate` reads besides: two days parted by `/`. */
function range(text: string): string | null {
  const date = parseDate(text);
  return date && isoDate(date);
}

function dayOf(time: number): string {
  return new Date(time + HOURS_EAST * HOUR).toISOString().slice(0, 10);
}
