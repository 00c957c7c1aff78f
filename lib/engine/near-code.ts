import type { NearMatches } from '@/lib/search/contract';
import type { QueryPlan } from '@/lib/search/query-plan';
import { nearPlan } from './interpret/near-plan';
import { presentNear } from './present/present-near';
import { matchNear } from './retrieve/match-near';
import type { Narrowing, Postings } from './retrieve/postings';

/** The code of words near in meaning, which a query with enough hits never loads. */
export const nearCode = {
  nearPlan,
  /** What is near to a plan that has near words, ready to be shown; null where that is nothing. */
  async nearMatches(
    plan: QueryPlan,
    postings: Postings,
    narrowing: Narrowing,
    hasHits: boolean,
    signal?: AbortSignal,
  ): Promise<NearMatches | null> {
    const found = await matchNear(plan, postings, narrowing, hasHits, signal);
    return found && presentNear(found, plan, postings.finder);
  },
};

export type NearCode = typeof nearCode;
