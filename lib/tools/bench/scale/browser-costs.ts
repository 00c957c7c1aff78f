import { type BrowserContext, chromium, type Page, type Request } from '@playwright/test';
import { withSearch } from '@/lib/search/address';
import type { SearchRequest } from '@/lib/search/contract';
import { findBrowser } from '@/lib/tools/serve/find-browser';
import { serveSite } from '@/lib/tools/serve/serve-site';
import { quantiles } from './quantiles';
import type { QuerySet } from './scale-queries';
import { slowProxy } from './slow-proxy';

const KB = 1024;
/** Each query a set is asked at this speed too, up to so many. */
const TIMED = 20;
const RESULT = 'ol[aria-label="检索结果"] li mark';
const SEARCH_FILE = /\/search\/[^?]+$/;

/** What a query of a fresh browser took until its ten results stood. */
interface BrowserCost {
  /** Bodies as they travelled. */
  readonly bytes: number;
  readonly headerBytes: number;
  readonly requests: number;
  /** Requests that waited for one another. */
  readonly roundTrips: number;
  /** Bodies of what was asked for after the results, or beside them. */
  readonly laterBytes: number;
}

/**
 * Asks a site in headless Chromium, each query in a browser that has nothing: the address of a
 * search is opened, and what the search fetches is counted at the network.
 *
 * @returns a row a set
 */
export async function browserCosts(
  sets: readonly QuerySet[],
  folder: string,
): Promise<Record<string, string>[]> {
  const options = await findBrowser();
  const site = await serveSite(folder);
  const slow = await slowProxy(site.home);
  const browser = await chromium.launch(options);
  try {
    const rows: Record<string, string>[] = [];
    for (const { name, requests } of sets) {
      const costs: BrowserCost[] = [];
      const times: number[] = [];
      for (const [at, request] of requests.entries()) {
        const context = await browser.newContext();
        costs.push(await costOf(context, site.home, request));
        await context.close();
        if (at >= TIMED) continue;
        const fresh = await browser.newContext();
        times.push(await secondsOf(await fresh.newPage(), slow.home, request));
        await fresh.close();
      }
      rows.push(rowOf(`${name}, ${costs.length}`, costs, times));
    }
    return rows;
  } finally {
    await browser.close();
    slow.close();
    site.close();
  }
}

async function costOf(
  context: BrowserContext,
  home: string,
  request: SearchRequest,
): Promise<BrowserCost> {
  const page = await context.newPage();
  const finished: Request[] = [];
  // The worker's requests are among those of the context.
  context.on('requestfinished', (one) => {
    if (SEARCH_FILE.test(one.url())) finished.push(one);
  });
  await open(page, home, request);
  const until = Date.now();
  await page.waitForLoadState('networkidle');
  const [before, later] = [true, false].map((isBefore) =>
    finished.filter((one) => endOf(one) <= until === isBefore),
  );
  const sizes = await Promise.all((before ?? []).map((one) => one.sizes()));
  const laterSizes = await Promise.all((later ?? []).map((one) => one.sizes()));
  const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);
  return {
    bytes: sum(sizes.map((one) => one.responseBodySize)),
    headerBytes: sum(sizes.map((one) => one.responseHeadersSize + one.requestHeadersSize)),
    requests: sizes.length,
    roundTrips: tripsOf(before ?? []),
    laterBytes: sum(laterSizes.map((one) => one.responseBodySize)),
  };
}

/** Opens the address of a search and waits for its results. */
async function open(page: Page, home: string, request: SearchRequest): Promise<void> {
  await page.goto(withSearch(home, request), { waitUntil: 'commit' });
  await page.locator(RESULT).first().waitFor();
}

async function secondsOf(page: Page, home: string, request: SearchRequest): Promise<number> {
  const start = performance.now();
  await open(page, home, request);
  return (performance.now() - start) / 1000;
}

function startOf(request: Request): number {
  return request.timing().startTime;
}

function endOf(request: Request): number {
  const { startTime, responseEnd } = request.timing();
  return startTime + Math.max(0, responseEnd);
}

/** The longest chain of requests of which each began after the one before had ended. */
function tripsOf(requests: readonly Request[]): number {
  const sorted = [...requests].sort((a, b) => startOf(a) - startOf(b));
  const trips: { readonly end: number; readonly trip: number }[] = [];
  for (const one of sorted) {
    const before = trips.filter(({ end }) => end <= startOf(one)).map(({ trip }) => trip);
    trips.push({ end: endOf(one), trip: 1 + Math.max(0, ...before) });
  }
  return Math.max(0, ...trips.map(({ trip }) => trip));
}

function rowOf(queries: string, costs: readonly BrowserCost[], times: readonly number[]) {
  const kilobytes = (bytes: number) => (bytes / KB).toFixed(1);
  const of = (value: (cost: BrowserCost) => number) => costs.map(value);
  return {
    queries,
    'data KB p50/p95/max': quantiles(
      of(({ bytes }) => bytes),
      [0.5, 0.95, 1],
      kilobytes,
    ),
    'headers KB': quantiles(
      of(({ headerBytes }) => headerBytes),
      [0.5, 0.95],
      kilobytes,
    ),
    requests: quantiles(of((cost) => cost.requests)),
    trips: quantiles(of(({ roundTrips }) => roundTrips)),
    'afterwards KB': quantiles(
      of(({ laterBytes }) => laterBytes),
      [0.5, 0.95],
      kilobytes,
    ),
    'cold s at 4G': quantiles(times, [0.5, 0.95], (one) => one.toFixed(1)),
  };
}
