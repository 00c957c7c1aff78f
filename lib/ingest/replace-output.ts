import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Puts the files in place of the folders they belong to (`data/…` replaces `<target>/data`). All
 * are first written aside in full; then the folders change places by renaming, and if a rename
 * fails the folders that had already changed are put back. Whoever reads `target` sees the old
 * output or the new one, never half of each file.
 *
 * @throws the file system's error, with the previous output as it was
 */
export function replaceOutput(
  target: string,
  artefacts: ReadonlyMap<string, string | Uint8Array>,
): void {
  mkdirSync(target, { recursive: true });
  const aside = mkdtempSync(join(dirname(target), '.ingest-'));
  const undo: (() => void)[] = [];
  try {
    for (const [path, text] of artefacts) {
      const file = join(aside, 'new', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    mkdirSync(join(aside, 'old'));
    for (const folder of new Set([...artefacts.keys()].map((path) => path.split('/')[0] ?? ''))) {
      const place = join(target, folder);
      const old = join(aside, 'old', folder);
      const had = existsSync(place);
      if (had) {
        renameSync(place, old);
        undo.push(() => renameSync(old, place));
      }
      renameSync(join(aside, 'new', folder), place);
      undo.push(() => rmSync(place, { recursive: true, force: true }));
    }
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}
