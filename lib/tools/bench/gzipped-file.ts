import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { requireSite } from '@/lib/tools/require-site';

export interface GzippedFile {
  /** Path below the exported site. */
  readonly path: string;
  /** Of 1024 bytes, at zlib's default level. */
  readonly kilobytes: number;
}

/** What a file of the exported site weighs on the way to a reader. */
export function gzippedFile(path: string): GzippedFile {
  return { path, kilobytes: gzipSync(readFileSync(join(requireSite(), path))).length / 1024 };
}
