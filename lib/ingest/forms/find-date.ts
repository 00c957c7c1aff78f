import { partsOf } from '@/lib/domain/calendar';
import type { Issue } from '@/lib/domain/issue';
import { isoDate, type PartialDate } from '@/lib/domain/partial-date';
import {
  type DateExpression,
  dateExpressions,
  leadingDate,
} from '@/lib/ingest/dates/date-expression';
import { resolveDate } from '@/lib/ingest/dates/resolve-date';

export interface FoundDate {
  /** A day, days, or a month where the text names only that; null where nothing names any. */
  readonly date: PartialDate | null;
  /** What an editor should look at, as `实为…` of a message; null if the lead is plain. */
  readonly doubt: string | null;
}

/** Between month and day something that is no number: `5月□日`. */
const GARBLED_DAY = /^\s*[^\s，,、。份上中下初底末起以至到和及的]{1,3}\s*[日号]/u;

/**
 * The date of an item: the first date of its lead (the text up to the first comma or stop). The
 * year is the issue's unless the text states one; a lead month after the issue's is last year's,
 * which is told. Without a date in the lead, the first date of the text counts, else what the issue
 * covers.
 * @param covered what the issue covers; where that is not known, only dates with their year count
 */
export function findDate(text: string, covered: Issue['date']): FoundDate {
  const folded = text.normalize('NFKC');
  const lead = (/^[^,。;:!?]*/u.exec(folded)?.[0] ?? '').replace(/(?<=\d)\s+(?=\d)/gu, '');
  const inLead =
    dates(lead, covered, 'lastYear').at(0) ?? noDay(lead, covered) ?? dayAlone(lead, covered);
  if (inLead) return inLead;
  const inText = dates(folded, covered, 'plan').at(0);
  if (inText) {
    const doubt = inText.doubt ?? `开头没有日期，取文中第一个日期 ${isoDate(inText.date)}`;
    return { date: inText.date, doubt };
  }
  if (covered === null) return { date: null, doubt: '文中没有日期' };
  return { date: covered, doubt: `文中没有日期，取本期月份 ${isoDate(covered)}` };
}

type KnownDate = FoundDate & { readonly date: PartialDate };

/**
 * @param laterMonth what a month after the issue's means: last year's at the head of an item, but
 *   in running text a plan (9月30日前), which dates nothing
 */
function dates(text: string, covered: Issue['date'], laterMonth: 'lastYear' | 'plan'): KnownDate[] {
  const [issueYear, issueMonth] = covered ? partsOf(covered.to) : [];
  return dateExpressions(text).flatMap((found): KnownDate[] => {
    const isLater = found.year === null && found.month !== null && found.month > (issueMonth ?? 12);
    if (isLater && found.yearShift === null && laterMonth === 'plan') return [];
    if (found.month === null && found.year === null) return [];
    const isLastYear = isLater && found.yearShift === null;
    const year = issueYear === undefined ? null : issueYear - (isLastYear ? 1 : 0);
    const date = resolveDate(found, { year, month: null });
    if (date === null) return [];
    return [{ date, doubt: doubtOf(text, found, date, isLastYear) }];
  });
}

function doubtOf(
  text: string,
  { start, end, day, month }: DateExpression,
  date: PartialDate,
  isLastYear: boolean,
): string | null {
  const printed = text.slice(start, end);
  const isNoDay = day !== null && date.precision === 'month';
  if (isNoDay) return `没有这一天：${printed}，取月份 ${isoDate(date)}`;
  if (month !== null && day === null && GARBLED_DAY.test(text.slice(end))) {
    return `看不清的日期：${text.slice(start, end + 4)}，取月份 ${isoDate(date)}`;
  }
  return isLastYear ? `“${printed}”晚于本期，作为上一年的 ${isoDate(date)}` : null;
}

/** A day that no month has: then its month. */
function noDay(lead: string, covered: Issue['date']): KnownDate | null {
  const [printed, month] = /(\d{1,2}\s*月)\s*\d{1,2}\s*日/u.exec(lead) ?? [];
  const [found] = month === undefined ? [] : dates(`${month}，`, covered, 'lastYear');
  return found
    ? { ...found, doubt: `没有这一天：${printed}，取月份 ${isoDate(found.date)}` }
    : null;
}

/** `8日，` at the head of a text. */
function dayAlone(lead: string, covered: Issue['date']): KnownDate | null {
  if (covered?.precision !== 'month') return null;
  const found = leadingDate(lead);
  if (found === null || found.month !== null || found.day === null) return null;
  const [year, month] = partsOf(covered.to);
  const date = resolveDate(found, { year, month: month ?? null });
  return date && { date, doubt: `只有“${lead.slice(0, found.end)}”，取本期的 ${isoDate(date)}` };
}
