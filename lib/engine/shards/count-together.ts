import { LONGEST_GRAM } from '@/lib/corpus/shards/gram-key';
import type { GramLists } from '@/lib/corpus/shards/open-shards';
import type { Fold } from '@/lib/text/fold';
import { findHolders } from './find-holders';
import { intersection } from './place-sets';
import { ENOUGH_LITERAL, mayWantWords } from './wants-words';

/** Marks and operators: such a query is read before anything can be counted. */
const MARKED = /[^\p{L}\p{N}\s]/u;

/**
 * How many results the search for a text has behind what was typed before it; null where lists
 * alone do not tell.
 *
 * @param head what was typed before, unfolded
 * @param text folded
 */
export async function countTogether(
  head: string,
  text: string,
  { fold, lists }: { readonly fold: Fold; readonly lists: GramLists },
  signal?: AbortSignal,
): Promise<number | null> {
  const before = head.split(/\s+/u).filter((part) => part !== '');
  // What is suggested stands somewhere, and of a long text one list would tell no number.
  if (before.length === 0 && text.length > LONGEST_GRAM) return null;
  const clauses = [...before.map((part) => fold(part).text), text];
  const held = await Promise.all(
    clauses.map((one) => findHolders(one, lists, false, signal, 'least')),
  );
  const [first, ...others] = held;
  if (!first || held.some(({ count }) => count === 0)) return 0;
  const isAll = others.length === 0 || held.every(({ isWhole }) => isWhole);
  if (!isAll || MARKED.test(head)) return null;
  const together = others.reduce((sum, { places }) => intersection(sum, places), first.places);
  const count = others.length === 0 ? first.count : together.length;
  if (count === 0) return 0;
  // Beside few literal results there may be those that hold the words apart.
  const isFew = count < ENOUGH_LITERAL && mayWantWords(clauses);
  return isFew || held.some(({ isExact }) => !isExact) ? null : count;
}
