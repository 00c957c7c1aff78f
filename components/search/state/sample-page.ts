import { monthlyIssue } from '@/lib/domain/issue';
import type { Hit, SearchPage } from '@/lib/search/contract';
import type { QueryPlan } from '@/lib/search/query-plan';
import { searchRequest } from '@/lib/search/search-request';

/** For tests: a hit of this id. */
export function sampleHit(id: string): Hit {
  return {
    id,
    tier: 'literal',
    score: 1,
    title: [{ text: `标题${id}`, marked: false }],
    excerpt: [],
    rewritings: [],
    missing: [],
    issue: monthlyIssue('2023-05'),
    section: null,
    date: null,
    page: null,
  };
}

/** For tests: the answer to a text that finds nothing; and whatever is to be otherwise. */
export function samplePage(q: string, changes: Partial<SearchPage> = {}): SearchPage {
  return {
    request: searchRequest(q),
    offset: 0,
    hits: [],
    total: { count: 0, isExact: true },
    partial: [],
    near: null,
    mayHaveNear: false,
    chips: [],
    notices: [],
    correction: null,
    offers: [],
    unavailable: [],
    plan: blankPlan(q),
    ...changes,
  };
}

function blankPlan(text: string): QueryPlan {
  return {
    text,
    wholes: [],
    typedParts: [],
    clauses: [],
    excluded: [],
    sections: [],
    records: [],
    tiers: [],
    isToTheLetter: false,
    words: [],
    numbers: [],
    isSentence: false,
    variants: [],
    chips: [],
    notices: [],
    correction: null,
    unavailable: [],
  };
}
