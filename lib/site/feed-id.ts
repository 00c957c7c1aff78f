import { createHash } from 'node:crypto';

/** Namespace of all ids of this kind (RFC 9562, a random UUID made once); never to be changed. */
const NAMESPACE = Buffer.from('3139d56d16cb417097398410a0b59bf7', 'hex');

/**
 * A lasting id for a feed or an entry, `urn:uuid:…` (UUID version 5 of the name). Unlike an
 * address it stays the same when the site moves, so no reader is shown an old entry as new.
 */
export function feedId(name: string): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(name).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  const groups = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20)];
  return `urn:uuid:${groups.join('-')}-${hex.slice(20)}`;
}
