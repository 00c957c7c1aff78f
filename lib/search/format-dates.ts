import { type CalendarDay, type DateRange, isOneDay } from './parse-dates';

/** `5月8日`, `2023年5月1日至5月10日`: what a range of days is called on its chip. */
export function formatDates(range: DateRange): string {
  const { from, to } = range;
  return isOneDay(range)
    ? formatDay(from)
    : `${formatDay(from)}至${formatDay({ ...to, year: to.year === from.year ? null : to.year })}`;
}

function formatDay({ year, month, day }: CalendarDay): string {
  return `${year === null ? '' : `${year}年`}${month}月${day}日`;
}
