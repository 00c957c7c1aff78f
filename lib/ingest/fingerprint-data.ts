import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORMAT_VERSION } from '@/lib/index/manifest';
import { ANALYSER_VERSION } from '@/lib/text/analyser-version';
import { LISTS_FOLDER } from './editors-list';

/**
 * Hash over the text files of both folders, their lists, and the versions that decide what is made
 * of them: equal fingerprints mean equal output.
 */
export function fingerprintData(folder: string, fallbackFolder: string): string {
  const hash = createHash('sha256').update(`${FORMAT_VERSION}.${ANALYSER_VERSION}\n`);
  for (const data of new Set([folder, fallbackFolder])) {
    for (const path of [data, join(data, LISTS_FOLDER)]) {
      const names = existsSync(path) ? readdirSync(path).sort() : [];
      for (const name of names.filter((one) => one.endsWith('.txt'))) {
        hash.update(`${name}\n`).update(readFileSync(join(path, name)));
      }
      hash.update('\n');
    }
  }
  return hash.digest('hex').slice(0, 32);
}
