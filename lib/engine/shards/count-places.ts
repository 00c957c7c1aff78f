import {
  type ShardHead,
  type ShardRuns,
  sectionAt,
  sectionOrdinals,
} from '@/lib/corpus/shards/shard-head';
import { yearOf } from '@/lib/domain/calendar';
import type { FacetCounts, Facets } from '@/lib/search/contract';
import type { Places } from './place-sets';

/** Places for each facet: those that pass the filters of all others. */
export interface PlacesByFacet {
  readonly section: Places;
  readonly issue: Places;
  readonly date: Places;
}

/**
 * The numbers beside the filters. Persons and counties are not counted: who is named in an item,
 * only its text file says.
 *
 * @param column of sections
 */
export function countPlaces(
  places: PlacesByFacet,
  { sections, issues }: Pick<ShardHead, 'sections' | 'issues'>,
  runs: ShardRuns,
  column: string,
): Facets {
  return {
    section: countSections(places.section, sections, column),
    issue: countRuns(places.issue, runs.issues, (ordinal) => {
      const issue = issues[ordinal];
      if (!issue) return [];
      return issue.date ? [issue.id, yearOf(issue.date.from)] : [issue.id];
    }),
    date: countRuns(places.date, runs.dates, (date) => (date === '' ? [] : [date])),
    person: {},
    county: {},
  };
}

/** An item counts for its section and for its subsection. */
function countSections(
  places: Places,
  sections: ShardHead['sections'],
  column: string,
): FacetCounts {
  const counts: Record<string, number> = {};
  const slugs = [...sectionOrdinals(sections).keys()];
  const parents = new Map(
    sections.flatMap(({ slug, subsections }) => subsections.map((one) => [one.slug, slug])),
  );
  const add = (slug: string) => {
    counts[slug] = (counts[slug] ?? 0) + 1;
  };
  for (const place of places) {
    const slug = slugs[sectionAt(column, place) ?? -1];
    if (slug === undefined) continue;
    add(slug);
    const parent = parents.get(slug);
    if (parent !== undefined) add(parent);
  }
  return counts;
}

function countRuns<T>(
  places: Places,
  runs: readonly (readonly [T, number])[],
  valuesOf: (value: T) => readonly string[],
): FacetCounts {
  const counts: Record<string, number> = {};
  let at = 0;
  let end = 0;
  for (const [value, items] of runs) {
    end += items;
    const before = at;
    while (at < places.length && (places[at] ?? end) < end) at++;
    if (at === before) continue;
    for (const one of valuesOf(value)) counts[one] = (counts[one] ?? 0) + at - before;
  }
  return counts;
}
