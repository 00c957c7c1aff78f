import { hash } from 'node:crypto';
import type { BuildCache } from '@/lib/ingest/cache/build-cache';

const HASH_BYTES = 16;
const LENGTH_BYTES = 4;

/** What was made of some contents, by their hashes. */
export interface KeptBytes {
  /** What is made of a content: as an earlier build made it, where one did. */
  readonly of: (content: string | Uint8Array, make: () => Uint8Array) => Uint8Array<ArrayBuffer>;
  /** Keeps for the next build what this one asked for, where that is not the same. */
  readonly keep: () => void;
}

/** @param name of all of them together in the cache */
export function keptBytes(cache: BuildCache, name: string): KeptBytes {
  const known = parts(cache.read(name, ''));
  const asked = new Map<string, Uint8Array<ArrayBuffer>>();
  let isNew = false;
  return {
    of(content, make) {
      const key = hash('sha256', content, 'buffer').toString('latin1', 0, HASH_BYTES);
      const before = known.get(key);
      isNew ||= before === undefined;
      const bytes = new Uint8Array(before ?? make());
      asked.set(key, bytes);
      return bytes;
    },
    keep() {
      if (!isNew && asked.size === known.size) return;
      const kept: Uint8Array[] = [];
      for (const [key, bytes] of asked) {
        const length = Buffer.alloc(LENGTH_BYTES);
        length.writeUInt32LE(bytes.length);
        kept.push(Buffer.from(key, 'latin1'), length, bytes);
      }
      cache.write(name, '', [Buffer.concat(kept)]);
    },
  };
}

function parts(content: Buffer | null): ReadonlyMap<string, Uint8Array> {
  const found = new Map<string, Uint8Array>();
  if (content === null) return found;
  for (let at = 0; at < content.length; ) {
    const start = at + HASH_BYTES + LENGTH_BYTES;
    const end = start + content.readUInt32LE(at + HASH_BYTES);
    found.set(content.toString('latin1', at, at + HASH_BYTES), content.subarray(start, end));
    at = end;
  }
  return found;
}
