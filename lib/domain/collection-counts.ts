import { yearOf } from './calendar';
import type { Item } from './item';
import { isoDate } from './partial-date';
import { headingsOf } from './section';

type Counts = Readonly<Record<string, number>>;

/** How many items a whole collection has per value of each property that can be filtered by. */
export interface CollectionCounts {
  /** Per slug: an item counts for its section and for its subsection. */
  readonly section: Counts;
  /** Per id of an issue, and per year. */
  readonly issue: Counts;
  /** Per date, as `isoDate` writes it. */
  readonly date: Counts;
}

export function collectionCounts(items: readonly Item[]): CollectionCounts {
  return {
    section: tally(items.flatMap(({ section }) => headingsOf(section).map(({ slug }) => slug))),
    issue: tally(
      items.flatMap(({ issue: { id, date } }) => (date ? [id, yearOf(date.from)] : [id])),
    ),
    date: tally(items.flatMap(({ date }) => (date ? [isoDate(date)] : []))),
  };
}

function tally(values: readonly string[]): Counts {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}
