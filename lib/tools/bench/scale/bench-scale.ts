import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openEngine } from '@/lib/engine/open-engine';
import { type Ingested, ingestFolder } from '@/lib/ingest/ingest-folder';
import { NO_VECTORS } from '@/lib/ingest/near/shipped-words';
import { buildFoldTables } from '@/lib/ingest/publish/build-fold-tables';
import type { SearchRequest } from '@/lib/search/contract';
import { createFold } from '@/lib/text/fold';
import { searchedTexts } from '@/lib/text/search-text';
import { quantile } from '@/lib/tools/bench/quantile';
import { openArtefacts } from '@/lib/tools/node-engine';
import { PROJECT_DATA } from '@/lib/tools/project-paths';
import { type Cost, FIRST_TEN, measureTruth, type Truth } from './measure-set';
import { type Meter, meteredSource, resetMeter } from './metered-source';
import { writeNewsFolder } from './news-folder';
import { overlapWithBundle } from './overlap-with-bundle';
import { type QuerySet, scaleQueries } from './scale-queries';
import { trueMatches } from './true-matches';

const SEED = 20120702;
const KB = 1024;

const {
  items: wanted,
  share,
  overlap,
  kinds,
} = parseArgs({
  options: {
    /** How many; `10k` and `75k` stand for all of a corpus. */
    items: { type: 'string', default: '10k' },
    /** Of the queries: 0.1 asks every tenth of them. */
    share: { type: 'string', default: '1' },
    /** Compare with the engine that holds everything in memory. */
    overlap: { type: 'boolean', default: false },
    /** Print what kinds of files the bytes are. */
    kinds: { type: 'boolean', default: false },
  },
}).values;

const folder = mkdtempSync(join(tmpdir(), 'scale-'));
try {
  const count = wanted === '10k' ? 10_000 : wanted === '75k' ? 100_000 : Number(wanted);
  if (writeNewsFolder(folder, count)) await run();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function run(): Promise<void> {
  const ingested = await timedIngest();
  const { items, artefacts, lists } = ingested;
  const fold = createFold(buildFoldTables(items.flatMap(searchedTexts)).typed);
  const sections = [...new Set(items.flatMap(({ section }) => section?.slug ?? []))].sort();
  const cut = (text: string) => {
    const run = fold(text).text;
    return lists.cutHan(run).map(({ start, end }) => run.slice(start, end));
  };
  const sets = scaleQueries(items, sections, cut, SEED, Number(share));
  const matches = trueMatches(items, fold);
  const engine = await openArtefacts(artefacts);
  const { source, meter } = meteredSource(artefacts);
  const rows: Record<string, string>[] = [];
  for (const { name, requests } of sets) {
    const byKind = new Map<string, number>();
    const costs: Cost[] = [];
    for (const request of requests) {
      costs.push(await costOf(request, source, meter));
      for (const [kind, bytes] of meter.byKind) byKind.set(kind, (byKind.get(kind) ?? 0) + bytes);
    }
    const truth = await measureTruth(requests, engine, matches);
    const times = await warmTimes(requests);
    rows.push(rowOf(name, costs, truth, times));
    if (kinds) {
      const parts = [...byKind].map(([k, b]) => `${k} ${kilobytes(b / requests.length)}`);
      console.log(`  ${name}: KB on average: ${parts.join(', ')}`);
    }
  }
  console.table(rows);
  if (overlap) await compareWithBundle(sets);

  async function warmTimes(requests: readonly SearchRequest[]): Promise<number[]> {
    const times: number[] = [];
    for (const request of requests) {
      const start = performance.now();
      await engine.search(request, FIRST_TEN);
      times.push(performance.now() - start);
    }
    return times.sort((a, b) => a - b);
  }

  async function compareWithBundle(all: readonly QuerySet[]): Promise<void> {
    const whole = await ingestFolder(folder, PROJECT_DATA, NO_VECTORS, Number.POSITIVE_INFINITY);
    const bundle = await openArtefacts(whole.artefacts);
    const requests = all.flatMap((one) => one.requests);
    console.log(await overlapWithBundle(requests, engine, bundle));
  }
}

async function timedIngest(): Promise<Ingested> {
  const start = performance.now();
  const ingested = await ingestFolder(folder, PROJECT_DATA);
  const seconds = (performance.now() - start) / 1000;
  const peak = process.resourceUsage().maxRSS / KB;
  const files = [...ingested.artefacts].filter(([path]) => path.startsWith('search/'));
  const megabytes = files.reduce((sum, [, content]) => sum + content.length, 0) / KB / KB;
  console.log(
    `${ingested.items.length} items: ingest ${seconds.toFixed(1)} s, peak ${peak.toFixed(0)} MB, search ${files.length} files, ${megabytes.toFixed(1)} MB`,
  );
  return ingested;
}

/** From nothing: manifest and every table included. */
async function costOf(
  request: SearchRequest,
  source: Parameters<typeof openEngine>[0],
  meter: Meter,
): Promise<Cost> {
  resetMeter(meter);
  const engine = await openEngine(source);
  await engine.search(request, FIRST_TEN);
  const { bytes, requests, roundTrips } = meter;
  return { bytes, requests, roundTrips };
}

function rowOf(name: string, costs: readonly Cost[], truth: Truth, times: readonly number[]) {
  const sorted = (of: (cost: Cost) => number) => costs.map(of).sort((a, b) => a - b);
  const bytes = sorted((cost) => cost.bytes);
  const both = (all: readonly number[]) => `${quantile(all, 0.5)}/${quantile(all, 0.95)}`;
  const share = (one: number | null) => (one === null ? '' : one.toFixed(3));
  return {
    queries: `${name}, ${costs.length}`,
    'KB p50/p95/max': [0.5, 0.95, 1].map((at) => kilobytes(quantile(bytes, at))).join('/'),
    requests: both(sorted((cost) => cost.requests)),
    trips: both(sorted((cost) => cost.roundTrips)),
    recall: share(truth.recall),
    'first literal': share(truth.literalFirst),
    'ten complete': share(truth.tenComplete),
    'ten exact': share(truth.tenExact),
    'count exact': share(truth.countExact),
    'warm ms': [0.5, 0.95].map((at) => quantile(times, at).toFixed(1)).join('/'),
  };
}

function kilobytes(bytes: number): string {
  return (bytes / KB).toFixed(1);
}
