import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { itemPath, sectionPath } from '@/lib/domain/permalink';
import { readSite } from '@/lib/tools/check/exported-site';
import { requireSite } from '@/lib/tools/require-site';
import { findBrowser } from '@/lib/tools/serve/find-browser';
import { serveSite } from '@/lib/tools/serve/serve-site';

/**
 * Fetched when asked for: with its 150 packages and 185 MB it would more than double what everybody
 * has to install. The newest that runs on Node 20.
 */
const LIGHTHOUSE = 'lighthouse@12.8.2';

/** Least scores, in percent. Performance depends on the machine, so a little is left to it. */
const LEAST: Readonly<Record<string, number>> = {
  performance: 95,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
};

/** One run in three is often disturbed by something else. */
const RUNS = 3;

interface Report {
  readonly categories: Record<string, { readonly score: number | null }>;
  readonly audits: Record<string, { readonly displayValue?: string }>;
}

const { items, sections } = readSite(requireSite());
const paths = [
  '/',
  ...items.slice(0, 1).map(({ id }) => itemPath(id)),
  ...sections.slice(0, 1).map(({ slug }) => sectionPath(slug)),
];
const site = await serveSite();
const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
try {
  const { executablePath, args } = await findBrowser();
  for (const path of paths) {
    const reports: Report[] = [];
    for (let run = 0; run < RUNS; run++) {
      reports.push(await measure(site.home + path.slice(1), executablePath, args));
    }
    report(path, reports);
  }
} finally {
  site.close();
  rmSync(folder, { recursive: true, force: true });
}

/** Lighthouse on one page, as on a mobile phone. */
async function measure(url: string, chrome: string, args: readonly string[]): Promise<Report> {
  const path = join(folder, 'report.json');
  await promisify(execFile)(
    'npx',
    [
      '--yes',
      LIGHTHOUSE,
      url,
      '--quiet',
      '--output=json',
      `--output-path=${path}`,
      `--only-categories=${Object.keys(LEAST).join(',')}`,
      `--chrome-flags=${['--headless=new', ...args].join(' ')}`,
    ],
    {
      env: { ...process.env, CHROME_PATH: chrome },
      shell: process.platform === 'win32',
    },
  );
  return JSON.parse(readFileSync(path, 'utf8')) as Report;
}

/** Reports the run in the middle by performance. */
function report(path: string, reports: readonly Report[]): void {
  const ordered = [...reports].sort((a, b) => performanceOf(a) - performanceOf(b));
  const middle = ordered[Math.floor(RUNS / 2)];
  if (!middle) throw new Error(`Expected reports of ${path}, got none.`);
  const { categories, audits } = middle;
  console.log(`${path} (performance of ${RUNS} runs: ${ordered.map(performanceOf).join(', ')})`);
  for (const [name, least] of Object.entries(LEAST)) {
    const score = Math.round((categories[name]?.score ?? 0) * 100);
    const isEnough = score >= least;
    console.log(`  ${name} ${score}${isEnough ? '' : `, expected at least ${least}`}`);
    if (!isEnough) process.exitCode = 1;
  }
  for (const name of ['largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift'])
    console.log(`  ${name} ${audits[name]?.displayValue ?? '?'}`);
}

function performanceOf({ categories }: Report): number {
  return Math.round((categories.performance?.score ?? 0) * 100);
}
