import { type CalendarDay, type DateRange, isOneDay } from '@/lib/search/query-plan';

/**
 * `2023年5月8日`, `2023年5月1日至5月10日`, `5月8日（不限年份）`: what a range of days is called on its
 * chip. Without a year the days of every year are meant. `周六、周日`: whatever the week, and
 * `每月1日至10日` whatever the month.
 */
export function formatDates(range: DateRange): string {
  const { from, to, weekdays, monthDays } = range;
  if (monthDays) {
    const [first, last] = monthDays;
    if (first < 0) return `每月最后${-first}天`;
    return `每月${first}日${last < 0 ? '以后' : `至${last}日`}`;
  }
  if (weekdays) return weekdays.map((day) => `周${'日一二三四五六'[day]}`).join('、');
  const days = isOneDay(range)
    ? formatDay(from)
    : `${formatDay(from)}至${formatDay({ ...to, year: to.year === from.year ? null : to.year })}`;
  return from.year === null ? `${days}（不限年份）` : days;
}

function formatDay({ year, month, day }: CalendarDay): string {
  return `${year === null ? '' : `${year}年`}${month}月${day}日`;
}
