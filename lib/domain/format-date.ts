import { monthOf, partsOf, yearOf } from './calendar';
import { type PartialDate, parseDate } from './partial-date';

/**
 * `2023年5月12日`, `2023年5月`, `2023年`; a range as `2023年5月12日—20日`, without repeating what its
 * ends share.
 */
export function formatDate({ from, to, precision }: PartialDate): string {
  const whole = formatDay(from);
  if (precision === 'day') return whole;
  if (precision === 'month') return whole.replace(/[^月]*$/, '');
  if (precision === 'year') return whole.replace(/[^年]*$/, '');
  return `${whole}—${formatDay(to).slice(sharedLength(from, to))}`;
}

/** The same for what `isoDate` writes; other strings stay as they are. */
export function formatIso(iso: string): string {
  const date = parseDate(iso);
  return date === null ? iso : formatDate(date);
}

function formatDay(day: string): string {
  const [, month, date] = partsOf(day);
  return `${yearOf(day)}年${month}月${date}日`;
}

/** How much of the second day, as written, the first says already. */
function sharedLength(from: string, to: string): number {
  if (yearOf(from) !== yearOf(to)) return 0;
  const written = formatDay(to);
  return written.indexOf(monthOf(from) === monthOf(to) ? '月' : '年') + 1;
}
