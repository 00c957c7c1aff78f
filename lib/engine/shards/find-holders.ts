import { LONGEST_GRAM } from '@/lib/corpus/shards/gram-key';
import type { GramLists } from '@/lib/corpus/shards/open-shards';
import type { PostingList } from '@/lib/corpus/shards/posting-list';
import { type Holders, inBoth, NO_HOLDERS, toHolders } from './holders';
import { BYTES_OF_ITEM, BYTES_OF_TEXT } from './worth-fetching';

/** While more items than this may hold a long text, another of its grams is asked for. */
const FEW_ENOUGH = 12;

/** Of the best of two long lists, 128 each. */
const MANY_OF_THE_BEST = 64;

/** Further grams asked for at once, to begin with. */
const ASKED_AT_ONCE = 2;

/**
 * The items that may hold a text. One of up to four units has a list of its own; a longer one is
 * held by items that hold its grams: the first and the last, then one after another from its
 * middle until few are left. Only their texts tell which of them do, so the rest of a long list is
 * fetched too where it is less than the texts that it may spare.
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
  if (effort === 'least') {
    const list = await (isWhole ? lists.whole(first, signal) : lists.list(first, signal));
    return toHolders(list, false);
  }
  const met = await meet(first, last, lists, isWhole, signal);
  let { held } = met;
  if (!held.isWhole) return held;
  const isMany = () => held.places.length > FEW_ENOUGH;
  const isWorth = ({ rest, frequency }: PostingList) =>
    rest === null || frequency * BYTES_OF_ITEM < (held.places.length - FEW_ENOUGH) * BYTES_OF_TEXT;
  const listOf = async (gram: string) => {
    const list = await lists.list(gram, signal);
    return isWorth(list) ? lists.whole(gram, signal) : null;
  };
  const narrowing = [[...others.slice(0, ASKED_AT_ONCE), ...met.left]];
  // Twice as many each time: each turn is a way to the server.
  for (let at = ASKED_AT_ONCE, size = 2 * at; at < others.length; at += size, size *= 2) {
    narrowing.push(others.slice(at, at + size));
  }
  for (const grams of narrowing) {
    if (!isMany()) break;
    for (const list of await Promise.all(grams.map(listOf))) {
      if (list) held = inBoth(held, toHolders(list, false));
    }
  }
  return held;
}

/**
 * What two grams of one text have in common; the rest of a long list only where both are long, and
 * where of the best of them few are the same: else they are mostly of one text.
 *
 * @returns also which of the two is left out, because it is long and the other is not
 */
async function meet(
  gram: string,
  otherGram: string,
  lists: GramLists,
  isWhole: boolean,
  signal?: AbortSignal,
): Promise<{ readonly held: Holders; readonly left: readonly string[] }> {
  const [one, other] = await Promise.all([lists.list(gram, signal), lists.list(otherGram, signal)]);
  const of = (held: Holders) => ({ held, left: [] });
  if (one.frequency === 0 || other.frequency === 0) return of(NO_HOLDERS);
  if (one.rest === null && other.rest === null) {
    return of(inBoth(toHolders(one, false), toHolders(other, false)));
  }
  if (one.rest === null) return { held: toHolders(one, false), left: [otherGram] };
  if (other.rest === null) return { held: toHolders(other, false), left: [gram] };
  const best = inBoth(toHolders(one, false), toHolders(other, false));
  if (!isWhole && best.places.length >= MANY_OF_THE_BEST) {
    return of({ ...best, count: Math.min(one.frequency, other.frequency) });
  }
  const [wholeOne, wholeOther] = await Promise.all([
    lists.whole(gram, signal),
    lists.whole(otherGram, signal),
  ]);
  return of(inBoth(toHolders(wholeOne, false), toHolders(wholeOther, false)));
}

/**
 * First and last gram, then those between, from the middle outwards, as few as cover the text; where
 * these two do, the one that lies over both, which tells whether they stand side by side.
 */
function coveringGrams(text: string): string[] {
  const last = text.length - LONGEST_GRAM;
  const between: number[] = [];
  for (let start = LONGEST_GRAM; start < last; start += LONGEST_GRAM) between.push(start);
  if (between.length === 0 && last > 1) between.push(Math.floor(last / 2));
  const middle = last / 2;
  between.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  return [0, last, ...between].map((start) => text.slice(start, start + LONGEST_GRAM));
}
