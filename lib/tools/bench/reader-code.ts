import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { requireSite } from '@/lib/tools/require-site';

/** What is written in the code of either reader alone, however it is minified. */
const READERS = {
  bundle: /\bbrowsing:\s*["'`]contents["'`]/,
  shards: /\bbrowsing:\s*["'`]date["'`]/,
} as const;

/**
 * Which of the scripts that a search fetched hold the code of the other kind of collection: one in
 * a bundle needs no reader of shards, one in shards none of a bundle.
 *
 * @param paths of scripts below the exported site
 * @throws Error where the reader that is needed is in none of them: then this looks for the wrong thing
 */
export function foreignReaderCode(paths: readonly string[], isInShards: boolean): string[] {
  const scripts = paths.filter((path) => path.endsWith('.js'));
  const [own, foreign] = isInShards
    ? [READERS.shards, READERS.bundle]
    : [READERS.bundle, READERS.shards];
  const holding = (code: RegExp) =>
    scripts.filter((path) => code.test(readFileSync(join(requireSite(), path), 'utf8')));
  if (holding(own).length === 0) throw new Error(`Expected ${own} in the code of the search`);
  return holding(foreign);
}
