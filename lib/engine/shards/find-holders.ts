import { LONGEST_GRAM } from '@/lib/corpus/shards/gram-key';
import type { GramLists } from '@/lib/corpus/shards/open-shards';
import type { PostingList } from '@/lib/corpus/shards/posting-list';
import { type Holders, inBoth, NO_HOLDERS, toHolders } from './holders';

/** While more items than this may hold a long text, another of its grams is asked for. */
const FEW_ENOUGH = 12;

/** Further grams asked for at once. */
const ASKED_AT_ONCE = 2;

/** What the rest of a long list costs for each of its items, and a text, in bytes. */
const BYTES_OF_ITEM = 0.8;
const BYTES_OF_TEXT = 700;

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
  if (effort === 'least') return toHolders(await lists.whole(first, signal), false);
  let held = await meet(first, last, lists, signal);
  const isMany = () => held.places.length > FEW_ENOUGH;
  const isWorth = ({ rest, frequency }: PostingList) =>
    rest === null || frequency * BYTES_OF_ITEM < (held.places.length - FEW_ENOUGH) * BYTES_OF_TEXT;
  const listOf = async (gram: string) => {
    const list = await lists.list(gram, signal);
    return isWorth(list) ? lists.whole(gram, signal) : null;
  };
  // One of the first two may have been too long to begin with. Asked for at once: each turn is a
  // way to the server.
  const narrowing = [...others.slice(0, ASKED_AT_ONCE), first, last];
  if (isMany()) {
    for (const list of await Promise.all(narrowing.map(listOf))) {
      if (list) held = inBoth(held, toHolders(list, false));
    }
  }
  for (const gram of others.slice(ASKED_AT_ONCE)) {
    const list = isMany() ? await listOf(gram) : null;
    if (list) held = inBoth(held, toHolders(list, false));
  }
  return held;
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
    return inBoth(toHolders(one, false), toHolders(other, false));
  }
  if (one.rest === null) return toHolders(one, false);
  if (other.rest === null) return toHolders(other, false);
  const [wholeOne, wholeOther] = await Promise.all([
    lists.whole(gram, signal),
    lists.whole(otherGram, signal),
  ]);
  return inBoth(toHolders(wholeOne, false), toHolders(wholeOther, false));
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
