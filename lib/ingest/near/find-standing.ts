import { createHash } from 'node:crypto';
import type { BuildCache } from '@/lib/ingest/cache/build-cache';
import { standingAmong } from '@/lib/text/standing-among';

const KEPT_AS = 'near/standing';
/** A hash of each text, one behind the other; then the words that stood in them. */
const HASH_CHARACTERS = 16;

/**
 * Which of some words stand anywhere in the texts. Where none of the texts of an earlier build is
 * gone, what stood in them stands, and only the others are looked through.
 *
 * @param words of two UTF-16 units or more, folded as the texts are
 */
export function findStanding(
  words: readonly string[],
  texts: readonly string[],
  cache: BuildCache,
): ReadonlySet<string> {
  const key = hashOf(words.join('\n'));
  const hashes = texts.map(hashOf);
  const before = readKept(cache.read(KEPT_AS, key));
  const isNow = new Set(hashes);
  const stood = before?.hashes.every((hash) => isNow.has(hash)) ? before : null;
  const known = new Set(stood?.hashes);
  const added = texts.filter((_, at) => !known.has(hashes[at] as string));
  if (stood !== null && added.length === 0) return stood.words;
  const left = stood === null ? words : words.filter((word) => !stood.words.has(word));
  const standing = new Set([...(stood?.words ?? []), ...standingAmong(left, added)]);
  const lines = [hashes.join(''), ...standing];
  cache.write(KEPT_AS, key, [Buffer.from(lines.join('\n'))]);
  return standing;
}

function readKept(content: Buffer | null) {
  if (content === null) return null;
  const [hashes = '', ...words] = content.toString().split('\n');
  const each = Array.from({ length: hashes.length / HASH_CHARACTERS }, (_, at) =>
    hashes.slice(at * HASH_CHARACTERS, (at + 1) * HASH_CHARACTERS),
  );
  return { hashes: each, words: new Set(words) };
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64').slice(0, HASH_CHARACTERS);
}
