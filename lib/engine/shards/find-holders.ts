import { LONGEST_GRAM } from '@/lib/corpus/shards/gram-key';
import { scoreOf } from '@/lib/corpus/shards/impact';
import type { GramLists } from '@/lib/corpus/shards/open-shards';
import type { PostingList } from '@/lib/corpus/shards/posting-list';
import { intersection, type Places, union } from './place-sets';

/** Items that hold a text, as far as lists of grams can tell. */
export interface Holders {
  readonly places: Places;
  /** About what each scores for the text, without the weight of the text; 0 where lists are short. */
  readonly scores: ReadonlyMap<number, number>;
  /** How many items hold the text, or at most so many. */
  readonly count: number;
  /** The count is exact, and every one of the items holds the text. */
  readonly isExact: boolean;
  /** These are all; else only the best of them. */
  readonly isWhole: boolean;
}

export const NO_HOLDERS: Holders = {
  places: new Uint32Array(),
  scores: new Map(),
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
 * @param effort `least` asks for one gram only: other texts that must be held narrow it down
 */
export async function findHolders(
  text: string,
  lists: GramLists,
  isWhole: boolean,
  signal?: AbortSignal,
  effort: 'least' | 'full' = 'full',
): Promise<Holders> {
  if (text.length <= LONGEST_GRAM) {
    const list = await (isWhole ? lists.whole(text, signal) : lists.list(text, signal));
    return toHolders(list, true);
  }
  const [first = '', last = '', ...others] = coveringGrams(text);
  if (effort === 'least') return toHolders(await lists.whole(first, signal), false);
  let held = await meet(first, last, lists, signal);
  for (const gram of others) {
    if (held.places.length <= FEW_ENOUGH) break;
    const list = await lists.list(gram, signal);
    if (list.rest === null) held = both(held, toHolders(list, false));
  }
  return held;
}

/** What holds any of several texts. */
export function anyOf(all: readonly Holders[]): Holders {
  const [only] = all;
  if (all.length === 1 && only) return only;
  const scores = new Map<number, number>();
  for (const one of all) {
    for (const [place, score] of one.scores) {
      scores.set(place, Math.max(score, scores.get(place) ?? 0));
    }
  }
  const places = union(all.map((one) => one.places));
  const isWhole = all.every((one) => one.isWhole);
  const atMost = all.reduce((sum, { count }) => sum + count, 0);
  return {
    places,
    scores,
    count: isWhole ? places.length : atMost,
    isExact: isWhole && all.every((one) => one.isExact),
    isWhole,
  };
}

/** What two grams of one text have in common; the rest of a long list only where both are long. */
async function meet(
  gram: string,
  otherGram: string,
  lists: GramLists,
  signal?: AbortSignal,
): Promise<Holders> {
  const [one, other] = await Promise.all([lists.list(gram, signal), lists.list(otherGram, signal)]);
  if (one.frequency === 0 || other.frequency === 0) return NO_HOLDERS;
  if (one.rest === null && other.rest === null) {
    return both(toHolders(one, false), toHolders(other, false));
  }
  if (one.rest === null) return toHolders(one, false);
  if (other.rest === null) return toHolders(other, false);
  const [wholeOne, wholeOther] = await Promise.all([
    lists.whole(gram, signal),
    lists.whole(otherGram, signal),
  ]);
  return both(toHolders(wholeOne, false), toHolders(wholeOther, false));
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
  const scores = new Map<number, number>();
  impacts.forEach((impact, at) => {
    scores.set(items[at] ?? 0, scoreOf(impact));
  });
  return {
    places: items.slice().sort(),
    scores,
    count: frequency,
    isExact,
    isWhole: rest === null,
  };
}

/** Items in both, with the lower score: a text stands no more often than its rarest part. */
function both(one: Holders, other: Holders): Holders {
  const places = intersection(one.places, other.places);
  const scores = new Map<number, number>();
  for (const place of places) {
    const [a, b] = [one.scores.get(place), other.scores.get(place)];
    const score = a === undefined ? b : b === undefined ? a : Math.min(a, b);
    if (score !== undefined) scores.set(place, score);
  }
  return {
    places,
    scores,
    count: places.length,
    isExact: false,
    isWhole: one.isWhole && other.isWhole,
  };
}
