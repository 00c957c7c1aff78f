import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MANIFEST_NAME, type Manifest, parseManifest } from '@/lib/corpus/manifest';
import { requireSite } from '@/lib/tools/require-site';
import { findBrowser } from '@/lib/tools/serve/find-browser';
import { serveSite } from '@/lib/tools/serve/serve-site';
import { firstLoadScripts } from './first-load-scripts';
import { type GzippedFile, gzippedFile } from './gzipped-file';
import { foreignReaderCode } from './reader-code';
import { searchRequests } from './search-requests';

/** In KB of 1024 bytes, gzipped. */
const LIMITS = {
  searchPage: 200,
  itemPage: 150,
  /**
   * Search beyond the page: 42 of code, and 6 of words near in meaning, which a query with few hits
   * asks for; with the 110 items of May 2023 98 KB in all.
   */
  search: 48,
  searchOfAnItem: 50 / 110,
  /** However many items: the code as above, and the files of a query of one clause. */
  searchInShards: 48 + 32,
} as const;

interface Budget {
  readonly what: string;
  readonly files: readonly GzippedFile[];
  /** In KB of 1024 bytes, gzipped. */
  readonly limit: number;
}

try {
  const { budgets, foreign } = await measure();
  for (const budget of budgets) report(budget);
  for (const path of foreign) console.error(`${path}: code for another kind of collection`);
  const isOver = budgets.some((budget) => total(budget) > budget.limit);
  if (isOver || foreign.length > 0) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function measure(): Promise<{ budgets: Budget[]; foreign: string[] }> {
  const site = await serveSite();
  try {
    const { page, itemPage, search } = await searchRequests(await findBrowser(), site.home);
    const scripts = (path: string) => firstLoadScripts(path).map(gzippedFile);
    const { items, shards } = manifest();
    const budgets = [
      { what: 'Scripts of the search page', files: scripts(page), limit: LIMITS.searchPage },
      { what: 'Scripts of an item page', files: scripts(itemPage), limit: LIMITS.itemPage },
      {
        what: `Search of ${items} items, beyond the page`,
        files: search.map(gzippedFile),
        limit: shards ? LIMITS.searchInShards : LIMITS.search + items * LIMITS.searchOfAnItem,
      },
    ];
    return { budgets, foreign: foreignReaderCode(search, shards !== undefined) };
  } finally {
    site.close();
  }
}

function manifest(): Manifest {
  return parseManifest(readFileSync(join(requireSite(), 'search', MANIFEST_NAME), 'utf8'));
}

function total({ files }: Budget): number {
  return files.reduce((sum, { kilobytes }) => sum + kilobytes, 0);
}

function report(budget: Budget): void {
  const sum = total(budget);
  console.log(`\n${budget.what} (KB gzipped)`);
  for (const { path, kilobytes } of budget.files) {
    console.log(`${kilobytes.toFixed(1).padStart(8)}  ${path}`);
  }
  const verdict = sum > budget.limit ? 'OVER the limit' : 'within the limit';
  console.log(`${sum.toFixed(1).padStart(8)}  in all, ${verdict} of ${budget.limit.toFixed(0)}`);
}
