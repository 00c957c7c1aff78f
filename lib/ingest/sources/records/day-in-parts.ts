import { isoDate } from '@/lib/domain/partial-date';
import { dateExpressions, leadingDate } from '@/lib/ingest/dates/date-expression';
import { resolveDate } from '@/lib/ingest/dates/resolve-date';
import { statedDate } from './stated-date';

/** What columns call the parts of a day: 年份 2005, 日期 3月18日. */
const YEAR = /^(?:年份?|年度|year|所在年份?)$/iu;
const MONTH = /^(?:月份?|month)$/iu;
const DAY = /^(?:日|号|day)$/iu;

interface Part {
  readonly key: string;
  readonly value: unknown;
}

/**
 * The day of a record that says its year apart from it, as ISO 8601 to a day, a month or a year, or
 * as two days parted by `/`. Null where no part says a year.
 * @param printed what stands where a date is looked for, without its year
 */
export function dayInParts(parts: readonly Part[], printed: unknown): string | null {
  const numberOf = (name: RegExp) => {
    const value = parts.find(({ key }) => name.test(key.trim()))?.value;
    const digits = /^\s*(\d{1,4})\s*[年月日号]?\s*$/u.exec(String(value ?? ''))?.[1];
    return digits === undefined ? null : Number(digits);
  };
  const year = numberOf(YEAR);
  if (year === null || year < 1000) return null;
  const context = { year, month: numberOf(MONTH) };
  const day = numberOf(DAY);
  const text = String(printed ?? '').trim();
  if (text !== '') {
    const said = dateExpressions(text)[0] ?? leadingDate(text);
    const read = said?.start === 0 ? resolveDate(said, context) : null;
    const dotted = /^(\d{1,2})\s*[-./]\s*(\d{1,2})$/.exec(text);
    return read ? isoDate(read) : dotted && statedDate(`${year}-${dotted[1]}-${dotted[2]}`);
  }
  const stated = [year, context.month, context.month === null ? null : day];
  return statedDate(stated.filter((part) => part !== null).join('-')) ?? statedDate(`${year}年`);
}
