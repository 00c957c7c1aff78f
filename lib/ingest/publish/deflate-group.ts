import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import type { BuildCache } from '@/lib/ingest/cache/build-cache';

const HASH_BYTES = 16;
const LENGTH_BYTES = 4;

/**
 * Compresses files as well as can be, which takes long: those that an earlier build compressed are
 * taken from the cache.
 *
 * @param name of the group in the cache; all of its files at once
 */
export function deflateGroup(
  files: readonly Uint8Array[],
  name: string,
  cache: BuildCache,
): Uint8Array<ArrayBuffer>[] {
  const known = parts(cache.read(name, ''));
  let isNew = false;
  const kept: Uint8Array[] = [];
  const deflated = files.map((file) => {
    const hash = createHash('sha256').update(file).digest().subarray(0, HASH_BYTES);
    const before = known.get(hash.toString('latin1'));
    isNew ||= before === undefined;
    const bytes = new Uint8Array(before ?? deflateRawSync(file, { level: 9 }));
    const length = Buffer.alloc(LENGTH_BYTES);
    length.writeUInt32LE(bytes.length);
    kept.push(hash, length, bytes);
    return bytes;
  });
  if (isNew || files.length < known.size) cache.write(name, '', [Buffer.concat(kept)]);
  return deflated;
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
