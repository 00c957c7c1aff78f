import { LONGEST_GRAM } from '@/lib/corpus/shards/gram-key';
import { scoreOf } from '@/lib/corpus/shards/impact';
import type { GramLists } from '@/lib/corpus/shards/open-shards';
import type { PostingList } from '@/lib/corpus/shards/posting-list';

/** Items that hold a text, as far as lists of grams can tell. */
export interface Holders {
  /** Rising. */
  readonly items: Uint32Array;
  /** About what each scores for the text, without the weight of the text. */
  readonly scores: Float64Array;
  /** How many items hold the text, or at most so many. */
  readonly count: number;
  /** The count is exact, and every one of the items holds the text. */
  readonly isExact: boolean;
  /** These are all; else only the best of them. */
  readonly isWhole: boolean;
}

export const NO_HOLDERS: Holders = {
  items: new Uint32Array(),
  scores: new Float64Array(),
  count: 0,
  isExact: true,
  isWhole: true,
};

/** While more items than this may hold a long text, another of its grams is asked for. */
const FEW_ENOUGH = 12;

/**
 * The items that may hold a text. One of up to four units has a list of its own; a longer one is
 * held by items that hold its grams: the first and the last, then one after another from its
 * middle until few are left.
 *
 * @param text folded, not empty
 * @param isWhole also the items behind the best of a long list
 */
export async function findHolders(
  text: string,
  lists: GramLists,
  isWhole: boolean,
  signal?: AbortSignal,
): Promise<Holders> {
  if (text.length <= LONGEST_GRAM) {
    const list = await (isWhole ? lists.whole(text, signal) : lists.list(text, signal));
    return toHolders(list, true);
  }
  const [first = '', last = '', ...others] = coveringGrams(text);
  const found = await Promise.all([first, last].map((gram) => lists.list(gram, signal)));
  let held = await meet(found, [first, last], lists, signal);
  for (const gram of others) {
    if (held.items.length <= FEW_ENOUGH) break;
    const list = await lists.list(gram, signal);
    if (list.rest === null) held = intersect(held, toHolders(list, false));
  }
  return held;
}

/** What two grams of one text have in common; a long list only where both are long. */
async function meet(
  [one, other]: readonly PostingList[],
  [gramOfOne = '', gramOfOther = '']: readonly string[],
  lists: GramLists,
  signal?: AbortSignal,
): Promise<Holders> {
  if (!one || !other || one.frequency === 0 || other.frequency === 0) return NO_HOLDERS;
  if (one.rest === null && other.rest === null) {
    return intersect(toHolders(one, false), toHolders(other, false));
  }
  if (one.rest === null) return toHolders(one, false);
  if (other.rest === null) return toHolders(other, false);
  const both = [gramOfOne, gramOfOther].map((gram) => lists.whole(gram, signal));
  const [wholeOne, wholeOther] = await Promise.all(both);
  if (!wholeOne || !wholeOther) return NO_HOLDERS;
  return intersect(toHolders(wholeOne, false), toHolders(wholeOther, false));
}

/** First and last gram, then those between, from the middle outwards, as few as cover the text. */
function coveringGrams(text: string): string[] {
  const last = text.length - LONGEST_GRAM;
  const between: number[] = [];
  for (let start = LONGEST_GRAM; start < last; start += LONGEST_GRAM) between.push(start);
  const middle = last / 2;
  between.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  return [0, last, ...between].map((start) => text.slice(start, start + LONGEST_GRAM));
}

function toHolders({ items, impacts, frequency, rest }: PostingList, isExact: boolean): Holders {
  const isGraded = impacts.length > 0;
  const scored = Array.from(items, (item, at) => ({
    item,
    score: isGraded ? scoreOf(impacts[at] ?? 0) : 0,
  }));
  if (isGraded) scored.sort((a, b) => a.item - b.item);
  return {
    items: Uint32Array.from(scored, ({ item }) => item),
    scores: Float64Array.from(scored, ({ score }) => score),
    count: frequency,
    isExact,
    isWhole: rest === null,
  };
}

/** Items in both, with the lower score: a text stands no more often than its rarest part. */
export function intersect(one: Holders, other: Holders): Holders {
  const items: number[] = [];
  const scores: number[] = [];
  let at = 0;
  one.items.forEach((item, place) => {
    while ((other.items[at] ?? Number.POSITIVE_INFINITY) < item) at++;
    if (other.items[at] !== item) return;
    items.push(item);
    scores.push(Math.min(one.scores[place] ?? 0, other.scores[at] ?? 0));
  });
  return {
    items: Uint32Array.from(items),
    scores: Float64Array.from(scores),
    count: items.length,
    isExact: false,
    isWhole: one.isWhole && other.isWhole,
  };
}
