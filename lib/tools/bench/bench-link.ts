import { readFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { basePath } from '@/lib/tools/project-paths';
import { requireSite } from '@/lib/tools/require-site';
import { findBrowser } from '@/lib/tools/serve/find-browser';
import { bareSite } from './link/bare-site';
import { faultsOf } from './link/link-watch';
import { type MeteredSite, type Sent, serveMetered } from './link/metered-site';
import { type Opening, openBare, openLink, type Speed } from './link/open-link';
import { quantile } from './quantile';

/** As a reader shares it: out of the address bar. */
const PATH = `?${new URLSearchParams({ q: '江凌 防汛' })}`;
const RUNS = 5;

const SLOW_LINE: Speed = {
  name: '400 kbit/s and 400 ms',
  bytes: 50_000,
  latency: 400,
  slowdown: 1,
};
/** What Chromium's developer tools call fast 4G. */
const FAST_4G: Speed = {
  name: '9 Mbit/s and 165 ms, page 4 times slower',
  bytes: 1_125_000,
  latency: 165,
  slowdown: 4,
};
/** So long that what the processors do between two round trips does not count. */
const FAR_AWAY: Speed = { name: 'far away', bytes: null, latency: 1500, slowdown: 1 };

/** Of the slow line: milliseconds to the results, with bytes in all under `FEW_BYTES` and without. */
const LIMIT = 6_500;
const LIMIT_OF_FEW = 6_000;
const FEW_BYTES = 230_000;
/** Results, as a multiple of the least that the framework and the bytes of the search take. */
const RATIO = 1.25;

/** Medians of several openings. */
interface Figures {
  readonly boxAt: number;
  readonly resultsAt: number;
  readonly bareAt: number;
  readonly bytes: number;
  readonly searchBytes: number;
  /** What was seen and should not, with a time at which it was. */
  readonly faults: ReadonlyMap<string, number>;
}

try {
  const [load = 0] = loadavg();
  if (load >= availableParallelism())
    console.log(`The machine is busy (load ${load.toFixed(1)}): the times will be too long.`);
  await measure();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function measure(): Promise<void> {
  const folder = requireSite();
  const site = await serveMetered(folder, basePath());
  const bare = await serveMetered(await bareSite(), '');
  const browser = await chromium.launch(await findBrowser());
  try {
    for (const speed of [SLOW_LINE, FAST_4G]) {
      const figures = await openOften(browser, site, bare, speed, namedByPage(folder));
      print(speed, figures);
      if (figures.faults.size > 0) process.exitCode = 1;
      if (speed === SLOW_LINE) judge(figures);
    }
    const far = await openLink(browser, site, PATH, FAR_AWAY);
    console.log(`round trips one after another: ${Math.floor(far.resultsAt / FAR_AWAY.latency)}`);
  } finally {
    await browser.close();
    site.close();
    bare.close();
  }
}

async function openOften(
  browser: Browser,
  site: MeteredSite,
  bare: MeteredSite,
  speed: Speed,
  named: ReadonlySet<string>,
): Promise<Figures> {
  const openings: Opening[] = [];
  const bareTimes: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    bareTimes.push(await openBare(browser, bare, speed));
    openings.push(await openLink(browser, site, PATH, speed));
  }
  const medianOf = (value: (opening: Opening) => number) => median(openings.map(value));
  return {
    boxAt: medianOf(({ boxAt }) => boxAt),
    resultsAt: medianOf(({ resultsAt }) => resultsAt),
    bareAt: median(bareTimes),
    bytes: medianOf(({ sent }) => total(sent)),
    searchBytes: medianOf(({ sent }) => total(sent.filter(({ address }) => !named.has(address)))),
    faults: new Map(openings.flatMap(({ frames }) => [...faultsOf(frames)])),
  };
}

/** Addresses of the page itself and of what its HTML names: everything else is for the search. */
function namedByPage(folder: string): ReadonlySet<string> {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const named = [...html.matchAll(/<(?:script|link)\b[^>]*\s(?:src|href)="([^"]+)"/g)];
  return new Set([`${basePath()}/${PATH}`, ...named.flatMap(([, address]) => address ?? [])]);
}

function total(sent: readonly Sent[]): number {
  return sent.reduce((sum, { bytes }) => sum + bytes, 0);
}

function median(values: readonly number[]): number {
  return quantile(
    [...values].sort((a, b) => a - b),
    0.5,
  );
}

function print({ name }: Speed, figures: Figures): void {
  const { boxAt, resultsAt, bareAt, bytes, searchBytes, faults } = figures;
  console.log(`\n${name} (medians of ${RUNS} openings)`);
  console.log(`  query in the box: ${seconds(boxAt)}`);
  console.log(`  first result with marks: ${seconds(resultsAt)}`);
  console.log(`  a bare page of the framework, taken over: ${seconds(bareAt)}`);
  console.log(`  in all ${kilobytes(bytes)}, of it for the search ${kilobytes(searchBytes)}`);
  for (const [fault, time] of faults) console.log(`  seen at ${seconds(time)}: ${fault}`);
}

function judge({ resultsAt, bareAt, bytes, searchBytes }: Figures): void {
  const least = bareAt + (searchBytes / (SLOW_LINE.bytes ?? 1)) * 1000;
  const ratio = resultsAt / least;
  const limit = bytes <= FEW_BYTES ? LIMIT_OF_FEW : LIMIT;
  console.log(`  ${ratio.toFixed(2)} times the bare page and the bytes of the search`);
  if (resultsAt > limit) fail(`Expected results within ${seconds(limit)}.`);
  if (ratio > RATIO) fail(`Expected at most ${RATIO} times.`);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

/** Of 1000 bytes: what a line counts. */
function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}
