import { activeFilters } from '@/components/search/state/active-filters';
import { searchOfEntry } from '@/components/search/state/recent-searches';
import type { Catalogue } from '@/lib/domain/catalogue';
import type { HighlightPart, SearchRequest, Suggestion } from '@/lib/search/contract';

/** One entry of the list under the search box. */
export interface SuggestionOption {
  readonly key: string;
  /** Its text in the box. */
  readonly text: string;
  /** The search that choosing it leads to. */
  readonly search: Partial<SearchRequest>;
  /** The text with what was typed marked. */
  readonly parts: readonly HighlightPart[];
  /** What it is and how many items hold it: `['人名', '12条']`; of a search what it is narrowed to. */
  readonly notes: readonly string[];
}

/** Terms are words like any other and need no name. */
const KIND_NAMES: Readonly<Record<Suggestion['kind'], string | null>> = {
  person: '人名',
  county: '县区',
  institution: '机构',
  place: '地名',
  term: null,
  title: '标题',
};

/** More would be a second list of results. */
const MOST_TITLES = 2;

/**
 * Completions as entries: names and terms first, then at most two titles.
 *
 * @param showsCounts whether choosing one leads to as many results as it counts
 */
export function completionOptions(
  suggestions: readonly Suggestion[],
  showsCounts: boolean,
): readonly SuggestionOption[] {
  const isTitle = ({ kind }: Suggestion) => kind === 'title';
  const titles = suggestions.filter(isTitle).slice(0, MOST_TITLES);
  const ordered = [...suggestions.filter((one) => !isTitle(one)), ...titles];
  return ordered.map(({ kind, text, parts, count }) => {
    const name = KIND_NAMES[kind];
    const notes = [
      ...(name === null ? [] : [name]),
      ...(showsCounts && count !== null ? [`${count}条`] : []),
    ];
    return { key: text, text, search: { q: text }, parts, notes };
  });
}

/** @param entry of the recent searches */
export function recentOption(entry: string, catalogue: Catalogue): SuggestionOption {
  const search = searchOfEntry(entry);
  const scope = activeFilters(search, [], catalogue).map(({ label }) => label);
  const notes = search.mode === 'exact' ? [...scope, '精确'] : scope;
  return { key: entry, text: search.q, search, parts: [{ text: search.q, marked: false }], notes };
}
