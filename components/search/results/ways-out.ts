import { isYear } from '@/lib/domain/issue';
import type { FacetAnswer, FacetCounts, SearchRequest } from '@/lib/search/contract';

/** Something that might help where nothing was found. */
export interface WayOut {
  readonly key: string;
  /** What is to be had that way, where that is known; else ''. */
  readonly gain: string;
  readonly action: string;
  readonly change: Partial<SearchRequest>;
}

/** The single steps that widen an empty result, those left out that are known to give nothing. */
export function waysOut({ request, facets, inAllSections }: FacetAnswer): readonly WayOut[] {
  const { section, issue, from, to, person, county, within, mode } = request;
  const onDays = sum(facets.date, () => true);
  // Years are counted besides their issues.
  const inIssues = sum(facets.issue, (name) => !isYear(name));
  const last = within.at(-1);
  const ways: readonly (WayOut | null)[] = [
    section && inAllSections > 0
      ? way('section', `其他栏目有 ${inAllSections} 条。`, '在全部栏目中查看', { section: null })
      : null,
    (from || to) && onDays > 0
      ? way('date', `其他日期有 ${onDays} 条。`, '不限日期', { from: null, to: null })
      : null,
    issue && inIssues > 0
      ? way('issue', `其他期次有 ${inIssues} 条。`, '不限期次', { issue: null })
      : null,
    person ? way('person', '', '不限人物', { person: null }) : null,
    county ? way('county', '', '不限县区', { county: null }) : null,
    last === undefined
      ? null
      : way('within', '', `不限于“${last}”的结果`, { within: within.slice(0, -1) }),
    mode === 'exact'
      ? way('mode', '现在只查一字不差的原文。', '改用智能检索', { mode: 'smart' })
      : null,
  ];
  return ways.filter((one) => one !== null);
}

function way(key: string, gain: string, action: string, change: Partial<SearchRequest>): WayOut {
  return { key, gain, action, change };
}

function sum(counts: FacetCounts, isCounted: (name: string) => boolean): number {
  return Object.entries(counts).reduce((all, [name, n]) => all + (isCounted(name) ? n : 0), 0);
}
