import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeNewsFolder } from '@/lib/tools/bench/scale/news-folder';
import { browseSite } from './browse-site';
import { type Exported, exportVerdicts } from './export-limits';
import { timedExport } from './timed-export';

/** What a build takes at several sizes; fails over the limits in `export-limits.ts`. */
const MB = 1024 * 1024;

const options = parseArgs({
  options: {
    /** Rising; with three the growth is judged. */
    items: { type: 'string', default: '1000,3000,10000' },
    /** Use the last of these sites in a browser, as `npm start` serves it. */
    browse: { type: 'boolean', default: false },
  },
}).values;

const sizes = options.items.split(',').map(Number);
const runs: Exported[] = [];
for (const [at, items] of sizes.entries()) {
  const folder = mkdtempSync(join(tmpdir(), 'export-'));
  try {
    if (!writeNewsFolder(folder, items)) break;
    const run = await timedExport(folder, items);
    runs.push(run);
    console.table([rowOf(run)]);
    if (options.browse && at === sizes.length - 1) console.table(await browseSite(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
if (runs.length > 0) {
  if (runs.length > 1) console.table(runs.map(rowOf));
  const verdicts = exportVerdicts(runs);
  for (const line of verdicts) console.log(line);
  if (verdicts.some((line) => line.includes('OVER'))) process.exitCode = 1;
}

function rowOf(run: Exported) {
  return {
    items: run.items,
    's by the clock': run.seconds.toFixed(0),
    's of the processor': run.processor.toFixed(0),
    'MB at most': run.peak.toFixed(0),
    'files an item': (run.itemFiles / run.items).toFixed(2),
    files: run.files,
    MB: (run.bytes / MB).toFixed(0),
    'KB an item': (run.bytes / 1024 / run.items).toFixed(1),
  };
}
