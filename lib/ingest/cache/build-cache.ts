import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';

/**
 * What earlier builds found out, so that it need not be found out again. Nothing depends on it: what
 * is not there, damaged, or made by other code or from other lists is made anew.
 */
export interface BuildCache {
  /**
   * What was last kept under a name, or null where that is nothing sound of the same key.
   * @param key all that it depends on besides what it says itself
   */
  read(name: string, key: string): Buffer | null;
  /** Keeps something in the place of what had the name. */
  write(name: string, key: string, content: readonly Uint8Array[]): void;
}

/** Keeps nothing. */
export const NO_CACHE: BuildCache = { read: () => null, write: () => {} };

/** A cache in a folder. */
export interface FolderCache extends BuildCache {
  /** Removes what was neither read nor kept since it was opened, so that it grows with the data alone. */
  removeUnused(): void;
}

const HASH_BYTES = 32;

/** What something with any name is called as a file. */
export function fileNameOf(name: string): string {
  return createHash('sha256').update(name).digest('hex').slice(0, 32);
}

/**
 * Opens a folder as a cache. Files are written aside and put in place by renaming; each begins with
 * the SHA-256 of its key and of its content. Where the folder cannot be written to, nothing is kept.
 *
 * @param code of what writes and reads it: another one finds nothing
 */
export function openCache(folder: string, code: string): FolderCache {
  const used = new Set<string>();
  const digest = (key: string) => createHash('sha256').update(`${code}\n${key}\n`);
  return {
    read(name, key) {
      const path = join(folder, name);
      try {
        const file = readFileSync(path);
        const content = file.subarray(HASH_BYTES);
        const hash = digest(key).update(content).digest();
        if (!hash.equals(file.subarray(0, HASH_BYTES))) return null;
        used.add(path);
        return content;
      } catch {
        return null;
      }
    },
    write(name, key, content) {
      const path = join(folder, name);
      const aside = `${path}.${process.pid}`;
      const hash = digest(key);
      for (const part of content) hash.update(part);
      try {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(aside, hash.digest());
        for (const part of content) writeFileSync(aside, part, { flag: 'a' });
        renameSync(aside, path);
        used.add(path);
      } catch {
        // What is half written goes with all that is unused.
        return;
      }
    },
    removeUnused() {
      if (!existsSync(folder)) return;
      for (const name of readdirSync(folder, { recursive: true, withFileTypes: true })) {
        const path = join(name.parentPath, name.name);
        if (name.isFile() && !used.has(path)) rmSync(path, { force: true });
      }
    },
  };
}

/**
 * A digest of the program's own files that decide what is kept, so that nobody need remember to
 * raise a number; tests are none of them.
 *
 * @param folders below the root, with all that is in them
 * @param files beside these
 */
export function digestOfCode(
  root: string,
  folders: readonly string[],
  others: readonly string[],
): string {
  const hash = createHash('sha256').update(process.version);
  for (const file of others) hash.update(readFileSync(join(root, file)));
  for (const folder of folders) {
    const files = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile() && one.name.endsWith('.ts') && !one.name.endsWith('.test.ts'))
      .map((one) => join(one.parentPath, one.name))
      .sort();
    for (const file of files) hash.update(`${relative(root, file)}\n`).update(readFileSync(file));
  }
  return hash.digest('hex');
}
