import { createHash } from 'node:crypto';
import type { GramSource } from '@/lib/corpus/shards/gram-entries';
import type { EarlierGrams, SortedGrams } from '@/lib/corpus/shards/merge-shards';
import type { BuildCache } from '@/lib/ingest/cache/build-cache';

/** A hash of each item, one behind the other, by which it is known again. */
export type ItemHashes = Buffer;

const HASH_BYTES = 16;
const COLUMNS = ['counts', 'highs', 'lows', 'starts', 'postings'] as const;

export function hashItems(sources: readonly GramSource[]): ItemHashes {
  return Buffer.concat(
    sources.map(({ title, body, terms }) =>
      createHash('sha256')
        .update(JSON.stringify([title, body, terms]))
        .digest()
        .subarray(0, HASH_BYTES),
    ),
  );
}

/**
 * The grams of a stretch of shards as the build before had them; null where it kept none.
 * @param key of the stretch among all shards, and of what impacts depend on besides the items
 */
export function earlierGrams(
  cache: BuildCache,
  name: string,
  key: string,
  hashes: ItemHashes,
): EarlierGrams | null {
  const content = cache.read(name, key);
  if (content === null) return null;
  const head = new Uint32Array(content.buffer, content.byteOffset, COLUMNS.length + 3);
  let at = head.byteLength;
  const [shards = 0, from = 0, items = 0, ...lengths] = head;
  const old = content.subarray(at, at + items * HASH_BYTES);
  at += old.length;
  const columns = lengths.map((length) => {
    const column = new Uint32Array(content.buffer, content.byteOffset + at, length);
    at += column.byteLength;
    return column;
  });
  const entries = COLUMNS.map((column, place) => [column, columns[place]] as const);
  return {
    grams: { shards, from, ...Object.fromEntries(entries) } as unknown as SortedGrams,
    numbers: renumber(old, hashes),
  };
}

export function keepGrams(
  cache: BuildCache,
  name: string,
  key: string,
  hashes: ItemHashes,
  grams: SortedGrams,
): void {
  const columns = COLUMNS.map((column) => grams[column]);
  const head = Uint32Array.of(
    grams.shards,
    grams.from,
    hashes.length / HASH_BYTES,
    ...columns.map((column) => column.length),
  );
  cache.write(name, key, [bytesOf(head), hashes, ...columns.map(bytesOf)]);
}

function bytesOf(column: Uint32Array): Uint8Array {
  return new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
}

/** What stands in another order than before counts as gone and new: lists are merged as they come. */
function renumber(old: ItemHashes, now: ItemHashes): Int32Array {
  const places = new Map<string, number>();
  for (let at = 0; at < now.length; at += HASH_BYTES) {
    places.set(now.toString('latin1', at, at + HASH_BYTES), at / HASH_BYTES);
  }
  let last = -1;
  return Int32Array.from({ length: old.length / HASH_BYTES }, (_, item) => {
    const place = places.get(old.toString('latin1', item * HASH_BYTES, (item + 1) * HASH_BYTES));
    if (place === undefined || place <= last) return -1;
    last = place;
    return place;
  });
}
