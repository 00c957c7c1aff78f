import { type Browser, chromium, type Request } from '@playwright/test';
import { quantiles } from '@/lib/tools/bench/scale/quantiles';
import type { QuerySet } from '@/lib/tools/bench/scale/scale-queries';
import { findBrowser } from '@/lib/tools/serve/find-browser';
import { serveSite } from '@/lib/tools/serve/serve-site';
import { type ExpectedSearch, type OpenedSearch, openSearch } from './opened-search';
import { slowProxy } from './slow-proxy';

const KB = 1024;
/** Each query of a set is asked over a slow line too, up to so many. */
const TIMED = 10;
const DATA = /\/search\/[^?]+$/;
const TEXT = /\/texts\/\d+\/\d+\.bin$/;
const CODE = /\/_next\//;

/** Queries of one kind with what the engine answers in Node. */
export interface BrowserSet extends Pick<QuerySet, 'name' | 'kind'> {
  readonly searches: readonly ExpectedSearch[];
}

/** What a query cost a browser that had nothing; bytes of bodies as they travelled. */
interface BrowserCost extends Pick<OpenedSearch, 'isAsInNode' | 'staysInPlace'> {
  /** Files of the search that were asked for before the results stood. */
  readonly bytes: number;
  readonly requests: number;
  /** Of what was asked for and answered with these files. */
  readonly headerBytes: number;
  readonly documentBytes: number;
  readonly codeBytes: number;
  /** Asked for after the results stood: texts of the others of the page, then all else. */
  readonly laterTexts: number;
  readonly laterBytes: number;
}

/** What a query took over a slow line. */
interface Timed {
  readonly seconds: number;
  /** Files that waited for one another. */
  readonly trips: number;
}

/** What was measured of a set. */
export interface BrowserRow extends Pick<QuerySet, 'kind'> {
  readonly bytes: readonly number[];
  readonly row: Record<string, string>;
}

/**
 * Asks a site in headless Chromium, each query in a browser that has nothing: the address of a
 * search is opened, and what is fetched is counted at the network, in the order in which it is asked
 * for.
 */
export async function browserCosts(
  sets: readonly BrowserSet[],
  folder: string,
): Promise<BrowserRow[]> {
  const site = await serveSite(folder);
  const slow = await slowProxy(site.home);
  const browser = await chromium.launch(await findBrowser());
  try {
    const rows: BrowserRow[] = [];
    for (const set of sets) rows.push(await costsOfSet(set, browser, site.home, slow.home));
    return rows;
  } finally {
    await browser.close();
    slow.close();
    site.close();
  }
}

async function costsOfSet(
  { name, kind, searches }: BrowserSet,
  browser: Browser,
  home: string,
  slowHome: string,
): Promise<BrowserRow> {
  const costs: BrowserCost[] = [];
  for (const search of searches) costs.push(await openSearch(browser, home, search, costOf));
  const timed: Timed[] = [];
  for (const search of searches.slice(0, TIMED)) {
    timed.push(await openSearch(browser, slowHome, search, timeOf));
  }
  const of = (value: (cost: BrowserCost) => number, shares?: readonly number[]) =>
    quantiles(costs.map(value), shares, kilobytes);
  const share = (holds: (cost: BrowserCost) => boolean) =>
    (costs.filter(holds).length / (costs.length || 1)).toFixed(3);
  const row = {
    queries: `${name}, ${costs.length}`,
    'data KB p50/p95/max': of(({ bytes }) => bytes, [0.5, 0.95, 1]),
    requests: quantiles(costs.map(({ requests }) => requests)),
    // Nearby the way there and back is shorter than asking for a dozen files.
    trips: quantiles(timed.map(({ trips }) => trips)),
    'cold s at 4G': quantiles(
      timed.map(({ seconds }) => seconds),
      [0.5, 0.95],
      (one) => one.toFixed(1),
    ),
    'headers KB': of(({ headerBytes }) => headerBytes),
    'document KB': of(({ documentBytes }) => documentBytes, [0.5]),
    'code KB': of(({ codeBytes }) => codeBytes, [0.5]),
    'after: texts KB': of(({ laterTexts }) => laterTexts),
    'after: others KB': of(({ laterBytes }) => laterBytes),
    'as in Node': share(({ isAsInNode }) => isAsInNode),
    'stays in place': share(({ staysInPlace }) => staysInPlace),
  };
  return { kind, bytes: costs.map(({ bytes }) => bytes), row };
}

async function timeOf({ at, before }: OpenedSearch): Promise<Timed> {
  return { seconds: at / 1000, trips: tripsOf(before.filter(isData)) };
}

async function costOf({
  before,
  after,
  isAsInNode,
  staysInPlace,
}: OpenedSearch): Promise<BrowserCost> {
  const data = before.filter(isData);
  const sizes = await Promise.all(data.map((one) => one.sizes()));
  const later = after.filter(isData);
  const isText = (one: Request) => TEXT.test(one.url());
  return {
    bytes: sum(sizes.map((one) => one.responseBodySize)),
    requests: data.length,
    headerBytes: sum(sizes.map((one) => one.responseHeadersSize + one.requestHeadersSize)),
    documentBytes: await bodies(before.filter((one) => one.resourceType() === 'document')),
    codeBytes: await bodies(before.filter((one) => CODE.test(one.url()))),
    laterTexts: await bodies(later.filter(isText)),
    laterBytes: await bodies(later.filter((one) => !isText(one))),
    isAsInNode,
    staysInPlace,
  };
}

function isData(request: Request): boolean {
  return DATA.test(request.url());
}

async function bodies(requests: readonly Request[]): Promise<number> {
  const sizes = await Promise.all(
    requests.map(async (one) => {
      const { responseBodySize } = await one.sizes();
      if (responseBodySize > 0) return responseBodySize;
      // Of the file that a worker starts with the browser tells no size.
      const response = await one.response();
      return Number((await response?.headerValue('content-length')) ?? 0);
    }),
  );
  return sum(sizes);
}

/** The longest chain of requests of which each began after the one before had ended. */
function tripsOf(requests: readonly Request[]): number {
  const startOf = (one: Request) => one.timing().startTime;
  const sorted = [...requests].sort((a, b) => startOf(a) - startOf(b));
  const trips: { readonly end: number; readonly trip: number }[] = [];
  for (const one of sorted) {
    const before = trips.filter(({ end }) => end <= startOf(one)).map(({ trip }) => trip);
    const end = startOf(one) + Math.max(0, one.timing().responseEnd);
    trips.push({ end, trip: 1 + Math.max(0, ...before) });
  }
  return Math.max(0, ...trips.map(({ trip }) => trip));
}

function kilobytes(bytes: number): string {
  return (bytes / KB).toFixed(1);
}

function sum(values: readonly number[]): number {
  return values.reduce((all, one) => all + one, 0);
}
