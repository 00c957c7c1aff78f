import { byIssue, type Issue } from './issue';
import type { Item } from './item';
import { newestFirst } from './partial-date';

/** An issue with its items. */
export interface FilledIssue extends Issue {
  /** In contents order. */
  readonly items: readonly Item[];
}

/** The issues that items come from, newest first. */
export function issuesOf(items: readonly Item[]): readonly FilledIssue[] {
  const byId = new Map<string, { issue: Issue; items: Item[] }>();
  for (const item of items) {
    const known = byId.get(item.issue.id);
    if (known) known.items.push(item);
    else byId.set(item.issue.id, { issue: item.issue, items: [item] });
  }
  return [...byId.values()]
    .sort((a, b) => byIssue(a.issue, b.issue))
    .map(({ issue, items: own }) => ({
      ...issue,
      items: own.sort((one, other) => one.ordinal - other.ordinal),
    }));
}

/** For sorting: newest first, unknown dates last; of one date in the order of the contents. */
export function byDate(a: Item, b: Item): number {
  return newestFirst(a.date, b.date) || byContents(a, b);
}

/** For sorting: oldest first, unknown dates last; of one date in the order of the contents. */
export function oldestFirst(a: Item, b: Item): number {
  if (a.date === null || b.date === null) return byDate(a, b);
  return newestFirst(b.date, a.date) || byContents(a, b);
}

/** For sorting: newest issue first, within an issue in contents order. */
export function byContents(a: Item, b: Item): number {
  return byIssue(a.issue, b.issue) || a.ordinal - b.ordinal;
}
