import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { MANIFEST_NAME, type Manifest, parseManifest } from '@/lib/corpus/manifest';
import { MOST_PLACES } from '@/lib/corpus/near-words';
import { requireSite } from '@/lib/tools/require-site';
import { findBrowser } from '@/lib/tools/serve/find-browser';
import {
  firstLoadScripts,
  foreignReaderCode,
  type GzippedFile,
  gzippedFile,
} from './exported-files';
import { searchRequests } from './search-requests';

/** In KB of 1024 bytes, gzipped. */
const LIMITS = {
  searchPage: 200,
  itemPage: 150,
  /** Of a first answer: worker, runtime and MiniSearch. */
  code: 34,
  searchOfAnItem: 33 / 110,
  /** However many items: the files of a query of one clause. */
  searchInShards: 32,
  /** What few queries need, and what is asked for after the results. */
  laterCode: 22,
  /** Words near in meaning, at most, which a query with few hits asks for. */
  near: 5,
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
  const { page, itemPage, search, later } = await searchRequests(await findBrowser());
  const scripts = (path: string) => firstLoadScripts(path).map(gzippedFile);
  const { items, shards } = manifest();
  const isScript = (path: string) => path.endsWith('.js');
  const budgets = [
    { what: 'Scripts of the search page', files: scripts(page), limit: LIMITS.searchPage },
    { what: 'Scripts of an item page', files: scripts(itemPage), limit: LIMITS.itemPage },
    {
      what: `Search of ${items} items, beyond the page`,
      files: search.map(gzippedFile),
      limit: LIMITS.code + (shards ? LIMITS.searchInShards : items * LIMITS.searchOfAnItem),
    },
    {
      what: 'Of that, its code',
      files: search.filter(isScript).map(gzippedFile),
      limit: LIMITS.code,
    },
    {
      what: 'Code asked for after the first answer',
      files: later.filter(isScript).map(gzippedFile),
      limit: LIMITS.laterCode,
    },
    {
      what: `Near words of a query, at most (the ${MOST_PLACES} largest blocks)`,
      files: largestNearBlocks().map(gzippedFile),
      limit: LIMITS.near,
    },
  ];
  return { budgets, foreign: foreignReaderCode([...search, ...later], shards !== undefined) };
}

function manifest(): Manifest {
  return parseManifest(readFileSync(join(requireSite(), 'search', MANIFEST_NAME), 'utf8'));
}

/** No query loads more blocks than these are; the generation before has the same ones again. */
function largestNearBlocks(): string[] {
  const folder = join(requireSite(), 'search', manifest().generation);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\bnear\b/.test(entry.parentPath))
    .map(({ parentPath, name }) => join(parentPath, name));
  return files
    .sort((a, b) => statSync(b).size - statSync(a).size)
    .slice(0, MOST_PLACES)
    .map((file) => relative(requireSite(), file));
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
