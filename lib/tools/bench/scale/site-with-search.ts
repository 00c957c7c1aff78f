import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Artefacts } from '@/lib/ingest/publish/build-artefacts';
import { requireSite } from '@/lib/tools/require-site';

/** What a page of results is made of, besides the files of the search. */
const PAGE = ['index.html', '404.html', '_next'];

/**
 * The home page of the exported site with the search of another collection, in a folder of its own:
 * what a query fetches is the same as where every item had been exported, which takes minutes.
 */
export function siteWithSearch(artefacts: Artefacts): string {
  const site = requireSite();
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  for (const name of PAGE) cpSync(join(site, name), join(folder, name), { recursive: true });
  for (const [path, content] of artefacts) {
    if (!path.startsWith('search/')) continue;
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}
