import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BitReader } from './bits';
import type { GramKey } from './gram-key';
import { IMPACT_LEVELS } from './impact';
import { type PostingList, readItems, readPostings, writeItems } from './posting-list';
import { findInShard, writeShard } from './shard-file';

const TOTAL = 5000;
const half = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const key = fc.tuple(half, half);

const shard = fc
  .uniqueArray(
    fc.record({
      key,
      postings: fc.uniqueArray(fc.record({ item: fc.nat(TOTAL - 1), impact: fc.nat(15) }), {
        minLength: 1,
        maxLength: 60,
        selector: ({ item }) => item,
      }),
    }),
    { maxLength: 40, selector: ({ key: [high, low] }) => `${high} ${low}` },
  )
  .map((grams) => grams.map(({ key, postings }) => shardGram(key, postings)));

interface Gram {
  readonly items: Uint32Array;
  readonly impacts: Uint8Array;
  readonly key: GramKey;
}

/** The lists one after another, as the file wants them. */
function write(grams: readonly Gram[]) {
  const sorted = [...grams].sort(
    ({ key: [highA, lowA] }, { key: [highB, lowB] }) => lowA - lowB || highA - highB,
  );
  const starts = [0];
  for (const { items } of sorted) starts.push((starts.at(-1) ?? 0) + items.length);
  return writeShard(
    {
      highs: Uint32Array.from(sorted, ({ key }) => key[0]),
      lows: Uint32Array.from(sorted, ({ key }) => key[1]),
      starts: Uint32Array.from(starts),
      postings: Uint32Array.from(
        sorted.flatMap(({ items, impacts }) =>
          Array.from(items, (item, at) => item * IMPACT_LEVELS + (impacts[at] ?? 0)),
        ),
      ),
    },
    TOTAL,
  );
}

function shardGram(key: GramKey, postings: { item: number; impact: number }[]): Gram {
  const rising = [...postings].sort((a, b) => a.item - b.item);
  return {
    key,
    items: Uint32Array.from(rising, ({ item }) => item),
    impacts: Uint8Array.from(rising, ({ impact }) => impact),
  };
}

/** A list as it should come out: best first where it is graded. */
function expected({ items, impacts }: Gram): Pick<PostingList, 'items' | 'impacts'> {
  const order = [...items.keys()];
  if (items.length < 16) return { items, impacts: new Uint8Array() };
  order.sort((a, b) => (impacts[b] ?? 0) - (impacts[a] ?? 0) || a - b);
  return {
    items: Uint32Array.from(order, (at) => items[at] ?? 0),
    impacts: Uint8Array.from(order, (at) => impacts[at] ?? 0),
  };
}

describe('a file of lists', () => {
  it('gives back every list of every gram, whole and best first', () => {
    fc.assert(
      fc.property(shard, (grams) => {
        const { bytes, rests } = write(grams);
        expect(rests).toEqual([]);
        for (const gram of grams) {
          expect(findInShard(bytes, gram.key, TOTAL)).toEqual({
            frequency: gram.items.length,
            rest: null,
            ...expected(gram),
          });
        }
      }),
    );
  });

  it('holds nothing of a gram that it has not', () => {
    const grams = Array.from({ length: 300 }, (_, at) =>
      shardGram([at, Math.imul(at + 1, 0x9e3779b1) >>> 0], [{ item: at, impact: 0 }]),
    );
    const { bytes } = write(grams);
    const found = Array.from({ length: 1000 }, (_, at) =>
      findInShard(bytes, [at, Math.imul(at + 1, 0x85ebca6b) >>> 0], TOTAL),
    );
    expect(found.filter((list) => list !== null).length).toBeLessThanOrEqual(1);
  });

  it('tells grams apart whose lower halves are almost or wholly the same', () => {
    const keys: GramKey[] = [
      [1, 0xabcdef00],
      [2, 0xabcdef01],
      [3, 0xabcdef01],
      [4, 0],
    ];
    const grams = keys.map((key, item) => shardGram(key, [{ item, impact: 0 }]));
    for (const held of [grams, grams.slice(0, 2)]) {
      const { bytes } = write(held);
      held.forEach(({ key }, item) => {
        expect([...(findInShard(bytes, key, TOTAL)?.items ?? [])]).toEqual([item]);
      });
    }
  });

  it('keeps the best of a long list at hand and the whole of it apart', () => {
    const postings = Array.from({ length: 4000 }, (_, at) => ({
      item: at + (at >> 2),
      impact: at % 16,
    }));
    const long = shardGram([7, 7], postings);
    const short = shardGram([8, 8], [{ item: 3, impact: 1 }]);
    const { bytes, rests } = write([long, short]);
    const best = findInShard(bytes, [7, 7], TOTAL);
    expect(best?.frequency).toBe(4000);
    expect(best?.rest).toBe(0);
    expect(best?.items).toEqual(expected(long).items.slice(0, 128));
    const whole = readPostings(new BitReader(rests[0] ?? new Uint8Array()), TOTAL, true);
    expect(whole).toEqual({ frequency: 4000, rest: null, ...expected(long) });
    expect(findInShard(bytes, [8, 8], TOTAL)?.items).toEqual(Uint32Array.of(3));
  });

  it('is empty for no grams at all', () => {
    expect(findInShard(write([]).bytes, [1, 1], TOTAL)).toBeNull();
  });
});

it('gives back a file of items alone', () => {
  const items = fc.uniqueArray(fc.nat(TOTAL - 1)).map((all) => all.sort((a, b) => a - b));
  fc.assert(
    fc.property(items, (all) => {
      expect([...readItems(writeItems(all, TOTAL), TOTAL)]).toEqual(all);
    }),
  );
});
