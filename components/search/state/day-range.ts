import { monthOf, yearOf } from '@/lib/domain/calendar';
import { formatDate, formatIso } from '@/lib/domain/format-date';
import { dateRange, type PartialDate, parseDate } from '@/lib/domain/partial-date';

/** First and last day, `YYYY-MM-DD`, both included; null is open. */
export interface DayRange {
  readonly from: string | null;
  readonly to: string | null;
}

export const ANY_DAY: DayRange = { from: null, to: null };

/** Whether a range is set at all and holds the day. */
export function holdsDay({ from, to }: DayRange, day: string): boolean {
  if (from === null && to === null) return false;
  return (from === null || day >= from) && (to === null || day <= to);
}

/**
 * The range after a day was picked: the first pick is that day, a second one makes a range, picking
 * the same day again lifts it, and a further pick begins anew. With `extend` (Shift) the range
 * always reaches from its first day to the picked one.
 */
export function pickDay({ from, to }: DayRange, day: string, extend: boolean): DayRange {
  if (from === null || to === null) return { from: day, to: day };
  const isOneDay = from === to;
  if (isOneDay && day === from) return ANY_DAY;
  if (!isOneDay && !extend) return { from: day, to: day };
  return day < from ? { from: day, to: from } : { from, to: day };
}

/**
 * `2023年5月12日`, `2023年5月12日—20日`, `2023年5月12日起`, `2023年5月` for all days of it; '' for a range
 * that is not set.
 */
export function rangeLabel({ from, to }: DayRange): string {
  if (from === null) return to === null ? '' : `至${formatIso(to)}`;
  if (to === null) return `${formatIso(from)}起`;
  const whole = [yearOf(from), monthOf(from)].find((name) => {
    const date = parseDate(name);
    return date?.from === from && date.to === to;
  });
  return whole === undefined ? formatDate(dateRange(from, to)) : formatIso(whole);
}

/** A day, month or year as people write it: `2023-5-1`, `2023.05`, `2023年5月1日`, `20230501`; else null. */
export function readTypedDate(text: string): PartialDate | null {
  const joined = /^\s*(\d{4})(\d{2})(\d{2})\s*$/.exec(text);
  const parted = /^\s*(\d{4})(?:\D+(\d{1,2}))?(?:\D+(\d{1,2}))?\D*$/.exec(text);
  const [, ...parts] = joined ?? parted ?? [];
  const known = parts.filter((part) => part !== undefined);
  return parseDate(known.map((part) => part.padStart(2, '0')).join('-'));
}
