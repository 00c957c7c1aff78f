import type { Catalogue } from '@/lib/domain/catalogue';
import { findSection, type Section } from '@/lib/domain/section';
import { NO_FILTERS, type SearchRequest } from '@/lib/search/contract';
import type { QueryChip } from '@/lib/search/query-plan';
import { rangeLabel } from './day-range';
import { issueLabel } from './issue-label';

/** Something that narrows the list, in the reader's words, and what lifts it. */
export interface ActiveFilter {
  readonly key: string;
  /** What kind of thing it is: 栏目, 日期, 人物. */
  readonly kind: string;
  readonly label: string;
  readonly lift: Partial<SearchRequest>;
}

/** What narrows a search besides its words: recognised parts of the query, then the filters. */
export function activeFilters(
  request: SearchRequest,
  chips: readonly QueryChip[],
  catalogue: Catalogue,
): readonly ActiveFilter[] {
  return [...recognised(chips), ...earlierQueries(request), ...chosenFilters(request, catalogue)];
}

/** The filters that were chosen, without anything that was typed. */
export function chosenFilters(
  request: SearchRequest,
  { sections, issues }: Catalogue,
): readonly ActiveFilter[] {
  const { section, issue, from, to, person, county } = request;
  const filters: readonly ActiveFilter[] = [
    {
      key: 'section',
      kind: '栏目',
      label: sectionName(sections, section),
      lift: { section: null },
    },
    { key: 'issue', kind: '期次', label: issueLabel(issue, issues), lift: { issue: null } },
    { key: 'date', kind: '日期', label: rangeLabel({ from, to }), lift: { from: null, to: null } },
    { key: 'person', kind: '人物', label: person ?? '', lift: { person: null } },
    { key: 'county', kind: '县区', label: county ?? '', lift: { county: null } },
  ];
  return filters.filter(({ label }) => label !== '');
}

/** Lifts every filter; what was typed stays. */
export const LIFT_ALL: Partial<SearchRequest> = { ...NO_FILTERS, within: [] };

function recognised(chips: readonly QueryChip[]): ActiveFilter[] {
  return chips.map(({ kind, label, without }) => ({
    key: `typed-${kind}-${label}`,
    kind: '检索词中的',
    label,
    lift: { q: without },
  }));
}

function earlierQueries({ within }: SearchRequest): ActiveFilter[] {
  return within.map((query, at) => ({
    key: `within-${within.slice(0, at + 1).join('\n')}`,
    kind: '在结果中',
    label: `在“${query}”的结果中`,
    lift: { within: within.filter((_, other) => other !== at) },
  }));
}

function sectionName(sections: readonly Section[], slug: string | null): string {
  return slug === null ? '' : (findSection(sections, slug)?.section.name ?? slug);
}
