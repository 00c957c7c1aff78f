import { describe, expect, it } from 'vitest';
import type { GramLists } from '@/lib/corpus/shards/open-shards';
import type { PostingList } from '@/lib/corpus/shards/posting-list';
import { findHolders } from './find-holders';

const AT_HAND = 128;
const TEXT = '联播快讯汇';

/** Lists of two grams, as shards give them: of a long one the best are at hand. */
function listsOf(items: Readonly<Record<string, readonly number[]>>) {
  const fetched: string[] = [];
  const listOf = (gram: string, isWhole: boolean): PostingList => {
    const all = items[gram] ?? [];
    const isLong = !isWhole && all.length > AT_HAND;
    const own = Uint32Array.from(isLong ? all.slice(0, AT_HAND) : all);
    const impacts = new Uint8Array(own.length).fill(20);
    return { frequency: all.length, items: own, impacts, rest: isLong ? 1 : null };
  };
  const lists: GramLists = {
    list: async (gram) => listOf(gram, false),
    async whole(gram) {
      if (listOf(gram, false).rest !== null) fetched.push(gram);
      return listOf(gram, true);
    },
    ofSection: async () => new Uint32Array(),
  };
  return { lists, fetched };
}

const numbers = (first: number, count: number) =>
  Array.from({ length: count }, (_, at) => first + at);

describe('the items that may hold a text longer than a gram', () => {
  it('are the best that two long lists share where most of their best are the same', async () => {
    const { lists, fetched } = listsOf({ 联播快讯: numbers(0, 900), 播快讯汇: numbers(10, 700) });
    const held = await findHolders(TEXT, lists, false);
    expect(fetched).toEqual([]);
    expect(held).toMatchObject({ count: 700, isWhole: false, isExact: false });
    expect([...held.places]).toEqual(numbers(10, AT_HAND - 10));
  });

  it('are all that the lists share where they are wanted', async () => {
    const { lists, fetched } = listsOf({ 联播快讯: numbers(0, 900), 播快讯汇: numbers(10, 700) });
    const held = await findHolders(TEXT, lists, true);
    expect(fetched).toEqual(['联播快讯', '播快讯汇']);
    expect([...held.places]).toEqual(numbers(10, 700));
  });

  it('are looked for in all of both lists where few of their best are the same', async () => {
    const { lists } = listsOf({ 联播快讯: numbers(0, 900), 播快讯汇: numbers(100, 700) });
    expect([...(await findHolders(TEXT, lists, false)).places]).toEqual(numbers(100, 700));
  });

  it('are none where a gram stands nowhere', async () => {
    const { lists, fetched } = listsOf({ 联播快讯: numbers(0, 900) });
    expect((await findHolders(TEXT, lists, false)).count).toBe(0);
    expect(fetched).toEqual([]);
  });
});
