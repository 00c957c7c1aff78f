import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { requireSite } from '@/lib/tools/require-site';
import { sitePath } from './site-path';

/**
 * The scripts that an exported page loads at once. Those for browsers without modules do not
 * count: no such browser runs this site.
 *
 * @param path of an HTML file below the exported site
 */
export function firstLoadScripts(path: string): string[] {
  const html = readFileSync(join(requireSite(), path), 'utf8');
  const sources = [...html.matchAll(/<script\b[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => !/\snomodule\b/i.test(tag))
    .flatMap((tag) => /\ssrc="([^"]+)"/.exec(tag)?.[1] ?? []);
  if (sources.length === 0) throw new Error(`Expected scripts in ${path}, found none.`);
  return [...new Set(sources.map(sitePath))];
}

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
