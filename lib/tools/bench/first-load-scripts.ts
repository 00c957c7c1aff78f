import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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
