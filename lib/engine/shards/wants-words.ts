import type { GramLists } from '@/lib/corpus/shards/open-shards';
import type { QueryPlan } from '@/lib/search/query-plan';
import { findHolders } from './find-holders';

/** A page of results that literally hold a query needs none that hold only its words. */
export const ENOUGH_LITERAL = 10;

/**
 * In UTF-16 units: a shorter text alone is a word or two, and how many items hold it is told exactly,
 * which holds of no words.
 */
const SHORTEST_ALONE = 5;
/** All texts together: the words of a longer one would cost more than all else. */
const LONGEST = 8;
const MOST_TEXTS = 2;

/**
 * Whether words are worth asking for beside the items that literally hold some texts: each word has
 * to be fetched. Two texts are nearly always held by few items.
 *
 * @param texts folded
 */
export function mayWantWords(texts: readonly string[]): boolean {
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  const shortest = texts.length > 1 ? 0 : SHORTEST_ALONE;
  return texts.length <= MOST_TEXTS && length >= shortest && length <= LONGEST;
}

/** The same of a plan, whose lists are read already. */
export async function wantsWords(
  { clauses, wholes, excluded, sections, records }: QueryPlan,
  lists: GramLists,
  signal?: AbortSignal,
): Promise<boolean> {
  const others = excluded.length + sections.length + records.length;
  // One with marks is looked for in several forms, which costs enough.
  const isText = clauses.every(({ kind }) => kind === 'plain') && wholes.length === 1;
  const texts = clauses.map(({ folded }) => folded.text);
  if (others > 0 || !isText || !mayWantWords(texts)) return false;
  const [only = '', ...more] = texts;
  return more.length > 0 || (await findHolders(only, lists, false, signal)).count < ENOUGH_LITERAL;
}
