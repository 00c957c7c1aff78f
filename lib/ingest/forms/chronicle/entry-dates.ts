import { partsOf } from '@/lib/domain/calendar';
import { formatDate } from '@/lib/domain/format-date';
import type { PartialDate } from '@/lib/domain/partial-date';
import type { DateExpression } from '@/lib/ingest/dates/date-expression';
import { type DateContext, resolveDate } from '@/lib/ingest/dates/resolve-date';
import type { EntryMark } from './find-entries';

/** What is told of an entry for which the text says no year. */
export const NO_YEAR = '没有写明年份';

/** The dates of a chronicle's entries, one after the other: year and month hold until the next. */
export class EntryDates {
  #year: number | null;
  #month: number | null;
  #day: number | null = null;
  /** Where the entry before ends in another month than it begins: 5月30日、6月1日. */
  #end: DateContext | null = null;
  /** Whether a heading says the year: then entries may go back in it. */
  #isYearSaid = false;
  /** Of the entry before, to which a sign alone points: △. Null below a heading. */
  #before: PartialDate | null = null;
  readonly #lastYear: number | null;

  /** @param lastYear the last of the years that the whole is of: 2023年12月至2024年1月大事记 */
  constructor({ year, month }: DateContext, lastYear: number | null = null) {
    this.#lastYear = lastYear;
    this.#year = year;
    this.#month = month;
  }

  /** The year that holds for what comes next, where one was said. */
  get year(): number | null {
    return this.#year;
  }

  /** Whether a day holds for what comes next, in the year that a text says. */
  isWithin(year: number): boolean {
    return this.#day !== null && this.#year === year;
  }

  openYear(year: number): void {
    this.#before = null;
    this.#year = year;
    this.#month = null;
    this.#day = null;
    this.#isYearSaid = true;
  }

  /** Below the name of a dynasty no year holds until one is said. */
  openEra(): void {
    this.#before = null;
    [this.#year, this.#month, this.#day] = [null, null, null];
    this.#isYearSaid = true;
  }

  openMonth({ year, month }: Pick<DateExpression, 'year' | 'month'>): void {
    if (year !== null) this.openYear(year);
    // A school year goes on from December to January.
    const isNextYear = year === null && (this.#month ?? 0) > 8 && (month ?? 12) < 4;
    if (isNextYear && this.#year !== null) this.#year += 1;
    this.#month = month;
    this.#day = null;
    this.#before = null;
  }

  next(mark: EntryMark): { date: PartialDate | null; doubt: string | null } {
    const found = this.#next(mark);
    this.#before = found.date;
    return found;
  }

  #next(mark: EntryMark): { date: PartialDate | null; doubt: string | null } {
    if (mark.kind === 'undated') {
      [this.#year, this.#month, this.#day] = [null, null, null];
      return { date: null, doubt: null };
    }
    if (mark.kind === 'same') return { date: this.#same(mark.unit), doubt: null };
    const { date } = mark;
    if (this.#end && date.month === null && date.day !== null && date.day < (this.#day ?? 0)) {
      [this.#year, this.#month] = [this.#end.year, this.#end.month];
    }
    if (date.year === null && date.yearShift === null && this.#isNextYear(date)) {
      this.#year = (this.#year ?? 0) + 1;
    }
    const before = { year: this.#year, month: this.#month };
    const stated =
      date.year ?? (date.yearShift === null ? null : (this.#year ?? 0) + date.yearShift);
    const isLastYear = stated === null && this.#isLastYear(date);
    const year = stated ?? (isLastYear && this.#year !== null ? this.#year - 1 : this.#year);
    const resolved = resolveDate({ ...date, yearShift: null }, { year, month: this.#month });
    if (resolved === null) {
      const doubt = year === null ? NO_YEAR : '没有写明月份';
      return { date: null, doubt };
    }
    if (isLastYear) {
      return {
        date: resolved,
        doubt: `${date.month}月在${before.month}月的文字里，作上一年 ${formatDate(resolved)}`,
      };
    }
    const [y, m, d] = partsOf(resolved.from);
    const [endYear = y, endMonth = null] = partsOf(resolved.to);
    const isRange = resolved.precision === 'range';
    this.#year = y;
    this.#month = resolved.precision === 'year' ? null : m;
    this.#day = resolved.precision === 'day' || isRange ? d : null;
    this.#end = isRange && endMonth !== m ? { year: endYear, month: endMonth } : null;
    const isImpossible = date.day !== null && resolved.precision === 'month';
    return {
      date: resolved,
      doubt: isImpossible ? `没有${date.month ?? m}月${date.day}日，取月份` : null,
    };
  }

  /** A January below a December, in a chronicle of both years. */
  #isNextYear({ month }: DateExpression): boolean {
    if (month === null || this.#month === null || this.#year === null) return false;
    return this.#month - month > 9 && this.#year < (this.#lastYear ?? this.#year);
  }

  /** A December among the entries of a January's text is last year's. */
  #isLastYear({ month }: DateExpression): boolean {
    return !this.#isYearSaid && month !== null && this.#month !== null && month - this.#month > 9;
  }

  #same(unit: 'day' | 'month' | 'year' | 'before'): PartialDate | null {
    const [year, month, day] = [this.#year, this.#month, this.#day];
    const parts = { year, month, day, yearShift: null, to: null, start: 0, end: 0 };
    if (unit === 'before' && this.#before !== null) return this.#before;
    if (unit === 'year') return resolveDate({ ...parts, month: null, day: null }, parts);
    if (unit === 'month' || day === null) return resolveDate({ ...parts, day: null }, parts);
    return resolveDate(parts, parts);
  }
}
