import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { MAKING, replaceFolders } from './replace-folders';

/**
 * Puts the files in place of the folders they belong to (`data/…` replaces `<target>/data`). All
 * are first written aside in full; then the folders change places (`replace-folders.ts`). Whoever
 * reads `target` sees the old output or the new one, never half of each file.
 *
 * @param work folder on the same disk, used by one process at a time
 * @param files texts or bytes by their paths in `target`, with slashes
 * @throws the file system's error, with the previous output as it was
 */
export function replaceOutput(
  work: string,
  target: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): void {
  const making = join(work, MAKING);
  rmSync(making, { recursive: true, force: true });
  try {
    const made = new Set<string>();
    for (const [path, text] of files) {
      const file = join(making, path);
      const folder = dirname(file);
      if (!made.has(folder)) mkdirSync(folder, { recursive: true });
      made.add(folder);
      writeFileSync(file, text);
    }
    replaceFolders(work, target);
  } catch (error) {
    rmSync(making, { recursive: true, force: true });
    throw error;
  }
}
