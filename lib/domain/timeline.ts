import { yearOf } from './calendar';
import { formatDate } from './format-date';
import { byDate } from './issues-of';
import type { Item } from './item';
import { type PartialDate, parseDate } from './partial-date';

/** The items of a month. */
export interface TimelineMonth {
  /** `2023年5月`; `2023年` for items of which only the year is known; null without any date. */
  readonly label: string | null;
  /** Newest first. */
  readonly items: readonly Item[];
}

/** Items by month, the newest first, those of unknown date last. Several days count for the first. */
export function timeline(items: readonly Item[]): readonly TimelineMonth[] {
  const months = new Map<string | null, Item[]>();
  for (const item of [...items].sort(byDate)) {
    const label = item.date && monthLabel(item.date);
    months.set(label, [...(months.get(label) ?? []), item]);
  }
  return [...months].map(([label, own]) => ({ label, items: own }));
}

function monthLabel({ from, precision }: PartialDate): string {
  const month = precision === 'year' ? null : parseDate(from.slice(0, 7));
  return month === null ? `${yearOf(from)}年` : formatDate(month);
}
