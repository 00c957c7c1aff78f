import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BREAK } from '@/lib/text/search-text';
import { buildShards, type ShardFiles } from './build-shards';
import { averageLength, type GramSource } from './gram-entries';
import { gramKey, shardOf, termGram } from './gram-key';
import type { EarlierGrams, SortedGrams } from './merge-shards';
import { findInShard } from './shard-file';

const text = fc.string({
  unit: fc.constantFrom('江', '凌', '防', '汛', '，', '5', BREAK, '𠮷'),
  maxLength: 12,
});
const sources = fc.array(
  fc.record({ title: text, body: text, terms: fc.constant([] as GramSource['terms']) }),
  { maxLength: 12 },
);

function build(items: readonly GramSource[], shards: number, parts: number): ShardFiles[] {
  return Array.from({ length: parts }, (_, part) => [
    ...buildShards(
      items,
      shards,
      Math.floor((shards * part) / parts),
      Math.floor((shards * (part + 1)) / parts),
    ),
  ]).flat();
}

function holders(files: readonly ShardFiles[], gram: string, total: number): number[] {
  const key = gramKey(gram);
  const file = files[shardOf(key[0], files.length)];
  return [...(file ? (findInShard(file.bytes, key, total)?.items ?? []) : [])].sort(
    (a, b) => a - b,
  );
}

function gramsOf(
  items: readonly GramSource[],
  shards: number,
  earlier?: EarlierGrams,
): SortedGrams {
  const kept: SortedGrams[] = [];
  const keep = (grams: SortedGrams) => kept.push(grams);
  for (const _ of buildShards(items, shards, 0, shards, earlier ?? null, keep));
  return kept[0] as SortedGrams;
}

describe('building shards', () => {
  it('lists for every gram of every text exactly the items that hold it', () => {
    fc.assert(
      fc.property(sources, (items) => {
        const files = build(items, 5, 1);
        const pieces = items.flatMap(({ title, body }) => [title, body]);
        const grams = new Set(
          pieces.flatMap((piece) =>
            piece
              .split('')
              .flatMap((_, start) =>
                [1, 2, 3, 4].map((length) => piece.slice(start, start + length)),
              ),
          ),
        );
        for (const gram of grams) {
          const isWhole = gram !== '' && !gram.includes(BREAK);
          if (!isWhole) continue;
          const expected = items.flatMap(({ title, body }, item) =>
            title.includes(gram) || body.includes(gram) ? [item] : [],
          );
          expect(holders(files, gram, items.length), gram).toEqual(expected);
        }
      }),
    );
  });

  it('makes the same files however they are parted among calls', () => {
    const items = Array.from({ length: 30 }, (_, at) => ({
      title: `江凌调研防汛工作${at}`,
      body: `第${at}次会议强调，防汛责任重于泰山。${BREAK}${at}`,
      terms: [['person', `${at % 3}`]] as const,
    }));
    expect(build(items, 17, 1)).toEqual(build(items, 17, 4));
  });

  it('makes the same files of what an earlier build knows and of what is new', () => {
    const pool = fc.uniqueArray(
      fc.record({ title: text, body: text, terms: fc.constant([] as GramSource['terms']) }),
      { maxLength: 40, selector: ({ title, body }) => `${title} ${body}` },
    );
    const count = fc.integer({ min: 1, max: 7 });
    const share = fc.array(fc.nat(3), { minLength: 40, maxLength: 40 });
    fc.assert(
      fc.property(pool, share, count, count, (all, places, shardsBefore, shards) => {
        // Some items are of the earlier build alone, some of the new one alone, most of both.
        const before = all.filter((_, at) => places[at] !== 0);
        const now = all.filter((_, at) => places[at] !== 1);
        // Which takes the average length for the same, as whoever keeps grams sees to.
        const filler = (items: readonly GramSource[]) => [
          ...items,
          { title: '', body: '长'.repeat(10_000), terms: [] },
        ];
        const [earlier, items] = [filler(before), filler(now)];
        fc.pre(averageLength(earlier) === averageLength(items));
        const grams = gramsOf(earlier, shardsBefore);
        const numbers = Int32Array.from(earlier, (one) =>
          items.findIndex(({ title, body }) => title === one.title && body === one.body),
        );
        expect([...buildShards(items, shards, 0, shards, { grams, numbers })]).toEqual([
          ...buildShards(items, shards, 0, shards),
        ]);
        expect(gramsOf(items, shards, { grams, numbers })).toEqual(gramsOf(items, shards));
      }),
    );
  });

  it('lists the items of a value that they are looked up by', () => {
    const items = ['2', '5', '2'].map((id) => ({
      title: '题',
      body: '文',
      terms: [['id', id]] as const,
    }));
    const files = build(items, 3, 1);
    expect(holders(files, termGram('id', '2'), 3)).toEqual([0, 2]);
    expect(holders(files, termGram('id', '3'), 3)).toEqual([]);
  });

  it('has no gram that reaches over a break', () => {
    const files = build([{ title: '', body: `江${BREAK}凌`, terms: [] }], 1, 1);
    expect(holders(files, `江${BREAK}`, 1)).toEqual([]);
    expect(holders(files, '江', 1)).toEqual([0]);
    expect(holders(files, '凌', 1)).toEqual([0]);
  });

  it('puts items that hold a gram in the title before all others', () => {
    const items = Array.from({ length: 40 }, (_, at) => ({
      title: at % 10 === 3 ? '防汛' : '会议',
      body: '防汛防汛防汛',
      terms: [],
    }));
    const [file] = build(items, 1, 1);
    const list = file && findInShard(file.bytes, gramKey('防汛'), 40);
    expect([...(list?.items ?? [])].slice(0, 4)).toEqual([3, 13, 23, 33]);
  });
});
