import { type BrowseGroup, countGroups } from '@/lib/domain/browse-groups';
import { yearOf } from '@/lib/domain/calendar';
import type { Issue } from '@/lib/domain/issue';
import type { Facets } from '@/lib/search/contract';

/** What the contents themselves tell of their facets; persons and counties are the engine's. */
export function facetsOf(groups: readonly BrowseGroup[], issues: readonly Issue[]): Facets {
  const years = new Map(issues.map(({ id, date }) => [id, date ? [yearOf(date.from)] : []]));
  const issue: Record<string, number> = {};
  const date: Record<string, number> = {};
  for (const { issue: id, entries } of groups) {
    for (const value of [id, ...(years.get(id) ?? [])]) {
      issue[value] = (issue[value] ?? 0) + entries.length;
    }
    for (const entry of entries) {
      if (entry.date !== null) date[entry.date] = (date[entry.date] ?? 0) + 1;
    }
  }
  return { section: countGroups(groups), issue, date, person: {}, county: {} };
}
