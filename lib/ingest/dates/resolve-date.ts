import { daysIn } from '@/lib/domain/calendar';
import { dateRange, type PartialDate, parseDate } from '@/lib/domain/partial-date';
import type { DateExpression } from './date-expression';

/** What the text around a date says of it. */
export interface DateContext {
  readonly year: number | null;
  readonly month: number | null;
}

type Parts = Pick<DateExpression, 'year' | 'month' | 'day'>;

/**
 * An expression as a date, with year and month taken from around it where it lacks them. Null where
 * the year stays unknown, or for a day that no calendar has (then its month, if that is one).
 */
export function resolveDate(expression: DateExpression, context: DateContext): PartialDate | null {
  const year = yearOf(expression, context);
  if (year === null) return null;
  const month = expression.month ?? (expression.day === null ? null : context.month);
  const from = partial({ year, month, day: expression.day });
  const { to } = expression;
  if (to === null || from === null) return from;
  const endYear = to.year ?? year + (to.yearShift ?? 0);
  const last = {
    year: endYear,
    month: to.month ?? month,
    day: to.day ?? (to.month === null ? null : daysIn(endYear, to.month)),
  };
  // From December to January without a word of the year.
  if (
    to.year === null &&
    to.yearShift === undefined &&
    last.month !== null &&
    month !== null &&
    last.month < month
  ) {
    last.year += 1;
  }
  const end = partial(last);
  if (end === null || end.to < from.from) return from;
  return dateRange(from.from, end.to);
}

/** The year that an expression states or points at; else the one at hand. */
export function yearOf({ year, yearShift }: DateExpression, context: DateContext): number | null {
  if (year !== null) return year;
  return context.year === null ? null : context.year + (yearShift ?? 0);
}

function partial({ year, month, day }: Parts): PartialDate | null {
  if (year === null) return null;
  const iso = String(year).padStart(4, '0');
  if (month === null) return day === null ? parseDate(iso) : null;
  const ofMonth = parseDate(`${iso}-${pad(month)}`);
  return day === null ? ofMonth : (parseDate(`${iso}-${pad(month)}-${pad(day)}`) ?? ofMonth);
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
