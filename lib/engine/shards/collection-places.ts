import { type TermKind, termGram } from '@/lib/corpus/shards/gram-key';
import type { GramLists } from '@/lib/corpus/shards/open-shards';
import { type ShardHead, type ShardRuns, sectionOrdinals } from '@/lib/corpus/shards/shard-head';
import { yearOf } from '@/lib/domain/calendar';
import { isWithin, parseDate } from '@/lib/domain/partial-date';
import { isWithinDates } from '@/lib/engine/retrieve/is-within-dates';
import type { SearchFilters } from '@/lib/search/contract';
import type { DateRange } from '@/lib/search/query-plan';
import { intersection, type Places, stretch, union } from './place-sets';

/** Where in the collection the items of a section, an issue or some days are. */
export interface CollectionPlaces {
  ofSections(slugs: readonly string[], signal?: AbortSignal): Promise<Places>;
  ofDays(range: DateRange, signal?: AbortSignal): Promise<Places>;
  /** Those that pass the filters; null where none is set. */
  passing(filters: SearchFilters, signal?: AbortSignal): Promise<Places | null>;
}

export function createCollectionPlaces(
  { sections, issues }: ShardHead,
  lists: GramLists,
  runs: (signal?: AbortSignal) => Promise<ShardRuns>,
): CollectionPlaces {
  const ordinals = sectionOrdinals(sections);

  async function ofSections(slugs: readonly string[], signal?: AbortSignal): Promise<Places> {
    const known = slugs.flatMap((slug) => ordinals.get(slug) ?? []);
    return union(await Promise.all(known.map((ordinal) => lists.ofSection(ordinal, signal))));
  }

  async function ofIssue(wanted: string, signal?: AbortSignal): Promise<Places> {
    const own = issues.map(
      ({ id, date }) => id === wanted || (date !== null && yearOf(date.from) === wanted),
    );
    return ofRuns((await runs(signal)).issues, (ordinal) => own[ordinal] ?? false);
  }

  async function ofTerm(kind: TermKind, value: string, signal?: AbortSignal): Promise<Places> {
    return (await lists.whole(termGram(kind, value), signal)).items.slice().sort();
  }

  return {
    ofSections,
    ofDays: async (range, signal) =>
      ofRuns((await runs(signal)).dates, (date) => isWithinDates(parseDate(date), range)),
    async passing({ section, issue, from, to, person, county }, signal) {
      const parts: Promise<Places>[] = [];
      if (person !== null) parts.push(ofTerm('person', person, signal));
      if (county !== null) parts.push(ofTerm('county', county, signal));
      if (section !== null) parts.push(ofSections([section], signal));
      if (issue !== null) parts.push(ofIssue(issue, signal));
      if (from !== null || to !== null) {
        const { dates } = await runs(signal);
        parts.push(Promise.resolve(ofRuns(dates, (date) => isWithin(parseDate(date), from, to))));
      }
      const [first, ...others] = await Promise.all(parts);
      return first ? others.reduce(intersection, first) : null;
    },
  };
}

/** Items are in the order of their dates, so those of some days are a few stretches. */
function ofRuns<T>(runs: readonly (readonly [T, number])[], test: (value: T) => boolean): Places {
  const stretches: Places[] = [];
  let first = 0;
  for (const [value, items] of runs) {
    if (test(value)) stretches.push(stretch(first, first + items - 1));
    first += items;
  }
  return union(stretches);
}
