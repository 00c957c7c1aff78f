import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORMAT_VERSION } from '@/lib/index/manifest';
import { ANALYSER_VERSION } from '@/lib/text/analyser-version';

/**
 * Hash over the text files of both folders and the versions that decide what is made of them:
 * equal fingerprints mean equal output.
 */
export function fingerprintData(folder: string, fallbackFolder: string): string {
  const hash = createHash('sha256').update(`${FORMAT_VERSION}.${ANALYSER_VERSION}\n`);
  for (const path of new Set([folder, fallbackFolder])) {
    const names = existsSync(path) ? readdirSync(path).sort() : [];
    for (const name of names.filter((one) => one.endsWith('.txt'))) {
      hash.update(`${name}\n`).update(readFileSync(join(path, name)));
    }
    hash.update('\n');
  }
  return hash.digest('hex').slice(0, 32);
}
