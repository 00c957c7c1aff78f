import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Item } from '@/lib/domain/item';
import { ingestFolder } from '@/lib/ingest/ingest-folder';
import { buildFoldTables } from '@/lib/ingest/publish/build-fold-tables';
import { createFold, type Fold } from '@/lib/text/fold';
import { searchedTexts } from '@/lib/text/search-text';
import type { HanCutter } from '@/lib/text/tokenize';
import { openArtefacts } from '@/lib/tools/node-engine';
import { PROJECT_DATA } from '@/lib/tools/project-paths';
import { browserCosts } from './browser/browser-costs';
import { expectSearches } from './browser/expect-searches';
import { siteWithSearch } from './browser/site-with-search';
import { measureBuilds } from './build-costs';
import { engineHeap } from './engine-heap';
import { growthTable } from './growth-table';
import { meteredSource } from './metered-source';
import { writeNewsFolder } from './news-folder';
import { describeOverlap, overlapWithBundle } from './overlap-with-bundle';
import { pagefindCosts } from './pagefind-costs';
import { compareData, compareWithLimits, type Measured, type Verdict } from './scale-limits';
import { type QuerySet, scaleQueries } from './scale-queries';
import { costsOfSet, type SetCosts } from './set-costs';
import { timedIngest } from './timed-ingest';
import { trueMatches } from './true-matches';

const SEED = 20120702;
const SIZES: Readonly<Record<string, number>> = { '10k': 10_000, '75k': 100_000 };
/** Larger collections Pagefind cannot build in 8 GB. */
const PAGEFIND_ITEMS = 10_000;

const options = parseArgs({
  options: {
    /** How many; `10k` and `75k` stand for all of a corpus, several with commas for the growth. */
    items: { type: 'string', default: '10k' },
    /** Of the queries: 0.1 asks every tenth of them. */
    share: { type: 'string', default: '1' },
    /** Compare with the engine that holds everything in memory. */
    overlap: { type: 'boolean', default: false },
    /** Without Pagefind beside it. */
    alone: { type: 'boolean', default: false },
    /** Ask in headless Chromium instead, from a home page that is built for it. */
    browser: { type: 'boolean', default: false },
    /** Measure builds instead: from nothing, with a month more, unchanged. */
    build: { type: 'boolean', default: false },
    /** Print what kinds of files the bytes are. */
    kinds: { type: 'boolean', default: false },
  },
}).values;

if (options.build) {
  for (const wanted of options.items.split(',')) measureBuilds(SIZES[wanted] ?? Number(wanted));
} else if (options.browser) await eachCorpus(runInBrowser);
else {
  const rows: Measured[] = [];
  await eachCorpus(async (folder) => {
    rows.push(await run(folder));
  });
  if (rows.length > 1) console.table(growthTable(rows));
}

async function eachCorpus(measure: (folder: string) => Promise<void>): Promise<void> {
  for (const wanted of options.items.split(',')) {
    const folder = mkdtempSync(join(tmpdir(), 'scale-'));
    try {
      if (!writeNewsFolder(folder, SIZES[wanted] ?? Number(wanted))) break;
      await measure(folder);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

async function runInBrowser(folder: string): Promise<void> {
  const { items, artefacts, lists } = (await timedIngest(folder)).ingested;
  const fold = createFold(buildFoldTables(items.flatMap(searchedTexts)).typed);
  const engine = await openArtefacts(artefacts);
  const sets = await Promise.all(
    setsOf(items, lists.cutHan, fold).map((set) => expectSearches(set, engine)),
  );
  const site = siteWithSearch(folder, artefacts);
  try {
    console.log(`${items.length} items in headless Chromium`);
    const measured = await browserCosts(sets, site);
    console.table(measured.map(({ row }) => row));
    report(compareData(items.length, measured));
  } finally {
    rmSync(site, { recursive: true, force: true });
  }
}

function report(verdicts: readonly Verdict[]): void {
  for (const { line, isKept } of verdicts) {
    console.log(line);
    if (!isKept) process.exitCode = 1;
  }
}

function setsOf(items: readonly Item[], cutHan: HanCutter, fold: Fold): QuerySet[] {
  const sections = [...new Set(items.flatMap(({ section }) => section?.slug ?? []))].sort();
  const cut = (text: string) => {
    const run = fold(text).text;
    return cutHan(run).map(({ start, end }) => run.slice(start, end));
  };
  return scaleQueries(items, sections, cut, SEED, Number(options.share));
}

async function run(folder: string): Promise<Measured> {
  const { ingested, seconds, peak } = await timedIngest(folder);
  const { items, artefacts, lists } = ingested;
  const fold = createFold(buildFoldTables(items.flatMap(searchedTexts)).typed);
  const sets = setsOf(items, lists.cutHan, fold);
  const matches = trueMatches(items, fold);
  const engine = await openArtefacts(artefacts);
  const metered = meteredSource(artefacts);
  const costs: SetCosts[] = [];
  for (const set of sets) {
    const own = await costsOfSet(set, metered, engine, matches);
    costs.push(own);
    if (options.kinds) console.log(`  ${set.name}: KB on average: ${own.kinds}`);
  }
  console.table(costs.map(({ row }) => row));
  const requests = sets.flatMap((one) => one.requests);
  const heap = await engineHeap(metered.source, requests);
  let overlap: Measured['overlap'] = null;
  if (options.overlap) {
    const whole = await ingestFolder(folder, PROJECT_DATA, {
      largestBundle: Number.POSITIVE_INFINITY,
    });
    overlap = await overlapWithBundle(requests, engine, await openArtefacts(whole.artefacts));
    console.log(describeOverlap(overlap));
  }
  const measured = { items: items.length, sets: costs, overlap, heap, seconds, peak };
  report(compareWithLimits(measured));
  if (!options.alone && items.length <= PAGEFIND_ITEMS) {
    const { rows: others, built } = await pagefindCosts(items, sets, matches);
    console.log(built);
    console.table(others);
  }
  return measured;
}
