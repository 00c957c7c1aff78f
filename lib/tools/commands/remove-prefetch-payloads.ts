import { readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';

/** What Next's router fetches ahead, by segment of a page: `__next._tree.txt`, `__next._full.txt`. */
const PREFETCHED = /^__next\..*\.txt$/;

/**
 * Takes out of an exported site what nothing asks for: links fetch nothing ahead (`prefetch={false}`),
 * and a step to another page reads its `index.txt`. They are four of ten files of an item.
 *
 * @returns how many were removed
 */
export function removePrefetchPayloads(folder: string): number {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const removed = names.filter((name) => PREFETCHED.test(basename(name)));
  for (const name of removed) rmSync(join(folder, name));
  return removed.length;
}
