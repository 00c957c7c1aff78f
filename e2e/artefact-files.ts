import type { BrowserContext, Route } from '@playwright/test';
import { parseManifest } from '@/lib/corpus/manifest';
import { readSiteFile } from './collection';

/** Address of a file of the artefacts, whatever its generation. */
export function artefactPattern(name: string): string {
  return name === 'manifest.json' ? `**/search/${name}` : `**/search/*/${name}`;
}

/** What was published under the name. */
export function readArtefact(name: string): string {
  const manifest = readSiteFile('search/manifest.json');
  if (name === 'manifest.json') return manifest;
  return readSiteFile(`search/${parseManifest(manifest).generation}/${name}`);
}

/** The manifest of another build, whose files this site does not have. */
export function foreignManifest(): string {
  return JSON.stringify({ ...parseManifest(readArtefact('manifest.json')), generation: 'f00d' });
}

type Answer = Parameters<Route['fulfill']>[0] | 'broken line' | 'hangs';

/**
 * What may come in a file's place.
 *
 * - `cut`: its first half
 * - `swapped`: as many bytes, one character another
 * - `foreign`: the page that some servers and hotel networks answer everything with
 */
export const FAULTS = {
  missing: () => ({ status: 404, body: 'Not found' }),
  unwell: () => ({ status: 500, body: 'Broken' }),
  offline: () => 'broken line',
  cut: (text) => ({ body: text.slice(0, text.length / 2) }),
  swapped: (text) => ({ body: swapped(text) }),
  foreign: () => ({ contentType: 'text/html', body: '<!doctype html><title>欢迎使用</title>' }),
  hanging: () => 'hangs',
} satisfies Record<string, (text: string) => Answer>;

export type Fault = keyof typeof FAULTS;

/**
 * From now on the file comes with a fault.
 *
 * @param times how often, before it comes as it should
 */
export async function breakArtefact(
  context: BrowserContext,
  name: string,
  fault: Fault,
  times = Number.POSITIVE_INFINITY,
): Promise<void> {
  const answer: Answer = FAULTS[fault](readArtefact(name));
  let left = times;
  await context.route(artefactPattern(name), async (route) => {
    left -= 1;
    if (left < 0) await route.fallback();
    else if (answer === 'broken line') await route.abort('internetdisconnected');
    else if (answer !== 'hangs') await route.fulfill(answer);
  });
}

/** As many bytes, and still JSON: 江凌 is 汪凌, another character another, a checksum another. */
function swapped(text: string): string {
  if (text.includes('江凌')) return text.replace('江凌', '汪凌');
  return text
    .replace(/\p{Script=Han}/u, (one) => (one === '一' ? '二' : '一'))
    .replace(/(?<="crc32c":|"lengths":")\d/, (one) => (one === '1' ? '2' : '1'));
}
