import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { FORMAT_VERSION } from '@/lib/corpus/manifest';
import { ANALYSER_VERSION } from '@/lib/text/analyser-version';
import { extendRegistry } from './registry/extend-registry';
import { REGISTRY_FILE } from './registry/read-registry';
import { listSources } from './sources/list-sources';
import { isListName, LISTS_FOLDER, readList } from './sources/lists/editors-list';
import { sourceFile } from './sources/source-file';

/**
 * Hash over the source texts of a folder, the lists of both folders, and the versions that decide
 * what is made of them: equal fingerprints mean equal output.
 *
 * @param unregistered lines that the registry is going to get, which change nothing any more
 */
export function fingerprintData(
  folder: string,
  fallbackFolder: string,
  unregistered: readonly string[] = [],
): string {
  const hash = createHash('sha256').update(`${FORMAT_VERSION}.${ANALYSER_VERSION}\n`);
  for (const name of listSources(folder).files.sort()) {
    hash.update(`${name}\n`);
    try {
      for (const chunk of sourceFile(folder, name).chunks()) hash.update(chunk);
    } catch {
      // What cannot be read is in no output either.
      hash.update('\n');
    }
  }
  for (const data of new Set([folder, fallbackFolder])) {
    for (const place of [data, join(data, LISTS_FOLDER)]) {
      // The registry below is that of the folder alone, as it is going to be.
      const names = namesIn(place).filter((one) => isListName(one) && one !== REGISTRY_FILE);
      for (const name of names) hash.update(`${name}\n`).update(readFileSync(join(place, name)));
    }
    hash.update('\n');
  }
  const registry = readList(REGISTRY_FILE, [folder])?.text ?? '';
  hash.update(unregistered.length > 0 ? extendRegistry(registry, unregistered) : registry);
  return hash.digest('hex').slice(0, 32);
}

function namesIn(folder: string): string[] {
  const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
  return isFolder ? readdirSync(folder).sort() : [];
}
