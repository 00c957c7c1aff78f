import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findList, LISTS_FOLDER } from '@/lib/ingest/sources/editors-list';
import { extendRegistry } from './extend-registry';
import { REGISTRY_FILE } from './read-registry';

/**
 * Adds lines to the registry of a data folder, which is begun where there is none. The file is
 * replaced whole by renaming, so that it is never half written.
 *
 * @returns its path
 * @throws the file system's error, with the registry as it was
 */
export function writeRegistry(folder: string, lines: readonly string[]): string {
  const path = findList(REGISTRY_FILE, [folder])?.path ?? join(folder, LISTS_FOLDER, REGISTRY_FILE);
  mkdirSync(dirname(path), { recursive: true });
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const aside = `${path}.new`;
  try {
    writeFileSync(aside, extendRegistry(text, lines));
    renameSync(aside, path);
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
  return path;
}
