import { daysIn, partsOf } from '@/lib/domain/calendar';
import { dateExpressions } from '@/lib/ingest/dates/date-expression';
import type { Note, ReadItem } from '@/lib/ingest/forms/form';
import { quote } from '@/lib/ingest/sources/ingest-problem';
import { textOf } from './line-dress';

/** Items that have but a month because the day printed is in no calendar: 2023年9月31日. */
export function impossibleDays(items: readonly ReadItem[]): Note[] {
  return items.flatMap((item): Note[] => {
    const { date, dateDoubt, head } = item;
    if (date?.precision !== 'month' || dateDoubt !== undefined) return [];
    const [year, month] = partsOf(date.from);
    const isImpossible = (text: string) =>
      dateExpressions(text).some(
        (said) =>
          said.day !== null &&
          said.month === month &&
          (said.year ?? year) === year &&
          (said.day < 1 || said.day > daysIn(year, month)),
      );
    const lines = [...head.map(({ line }) => line), ...textOf(item)];
    const line = lines.find(({ text }) => isImpossible(text));
    if (!line) return [];
    return [
      {
        line: line.number,
        expected: '日历上有的日期',
        found: `${quote(line.text)}里的那一天日历上没有，这一条的日期取月份`,
        remedy: '请改正这一行的日期；原文就是这样的，不必改',
      },
    ];
  });
}
