import type { QueryPlan } from '@/lib/search/query-plan';

/** How many texts are read at most where only they tell what holds a plan. */
export interface ReadLimits {
  /** While none of them does. */
  readonly whileNone: number;
  /** Once some do and so many hits are wanted. */
  readonly onceSome: (hits: number) => number;
}

/** Whoever asks for more hits is read to more texts, so that a rare one is not out of reach. */
const MOST_READ = 120;
const MOST_READ_A_HIT = 5;
/**
 * While none holds it: that there is nothing must be true. All grams of a text rarely stand in many
 * items that do not hold it, so this is hardly ever reached.
 */
const MOST_READ_FOR_ONE = 800;
/**
 * And where a number may be written in other ways: what stands beside it stands in many items, and
 * those that hold the query as it was typed are read first.
 */
const MOST_READ_FOR_A_NUMBER = 40;
/** Texts that may hold a query apart, to fill up the page of those that hold it in one piece. */
const MOST_READ_BESIDE = 8;
/** Texts that may hold what was pasted, before it is looked for in other ways. */
const MOST_READ_OF_PASTED = 16;

export function readLimits({ numbers }: Pick<QueryPlan, 'numbers'>): ReadLimits {
  return {
    whileNone: numbers.length > 0 ? MOST_READ_FOR_A_NUMBER : MOST_READ_FOR_ONE,
    onceSome: (hits) => Math.max(MOST_READ, Math.min(MOST_READ_FOR_ONE, MOST_READ_A_HIT * hits)),
  };
}

/** Where so many items may hold a query in one piece and others come only after these. */
export function besideLimits(inOnePiece: number): ReadLimits {
  const most = Math.min(inOnePiece, MOST_READ) + MOST_READ_BESIDE;
  return { whileNone: MOST_READ_FOR_ONE, onceSome: () => most };
}

export const PASTED_LIMITS: ReadLimits = {
  whileNone: MOST_READ_OF_PASTED,
  onceSome: () => MOST_READ,
};
