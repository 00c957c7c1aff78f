import { findBrowser } from './find-browser';
import { firstLoadScripts } from './first-load-scripts';
import { type GzippedFile, gzippedFile } from './gzipped-file';
import { searchRequests } from './search-requests';
import { serveSite } from './serve-site';

interface Budget {
  readonly what: string;
  readonly files: readonly GzippedFile[];
  /** In KB of 1024 bytes, gzipped. */
  readonly limit: number;
}

try {
  const budgets = await measure();
  for (const budget of budgets) report(budget);
  if (budgets.some((budget) => total(budget) > budget.limit)) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function measure(): Promise<Budget[]> {
  const site = await serveSite();
  try {
    const { page, itemPage, search } = await searchRequests(await findBrowser(), site.home);
    const scripts = (path: string) => firstLoadScripts(path).map(gzippedFile);
    return [
      { what: 'Scripts of the search page', files: scripts(page), limit: 200 },
      { what: 'Scripts of an item page', files: scripts(itemPage), limit: 150 },
      { what: 'Search, beyond the page', files: search.map(gzippedFile), limit: 75 },
    ];
  } finally {
    site.close();
  }
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
  console.log(`${sum.toFixed(1).padStart(8)}  in all, ${verdict} of ${budget.limit}`);
}
