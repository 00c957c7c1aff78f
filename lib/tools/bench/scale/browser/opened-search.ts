import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Request } from '@playwright/test';
import { withSearch } from '@/lib/search/address';
import type { SearchRequest } from '@/lib/search/contract';
import { MARK, markResults, type Standing } from './mark-results';

/** A search with what the engine answers in Node. */
export interface ExpectedSearch extends Standing {
  readonly request: SearchRequest;
  /** Of the first results. */
  readonly ids: readonly string[];
  /** How many there are in the end on the first page. */
  readonly listed: number;
}

/** What a browser that had nothing asked for when the address of a search was opened. */
export interface OpenedSearch {
  /** Asked for before the results stood. */
  readonly before: readonly Request[];
  /** And what followed, until nothing was asked for any more. */
  readonly after: readonly Request[];
  /** Milliseconds from the opening of the page until the results stood. */
  readonly at: number;
  /** The first results are those of the engine in Node. */
  readonly isAsInNode: boolean;
  /** In the end the page is complete, and they still stand first. */
  readonly staysInPlace: boolean;
}

const ENTRIES = 'ol[aria-label="检索结果"] > li';
/** In milliseconds; after so long a silence nothing more is asked for. */
const SILENCE = 400;
const POLL = 50;
const MOST_MS = 60_000;
/** Until the page is complete. */
const MOST_MS_TO_FILL = 10_000;

/**
 * Opens the address of a search in a browser that has nothing.
 *
 * @param home address of the home page, with a slash at its end
 * @param measure what is wanted of it, while the browser still knows
 * @throws Error where the results do not stand within a minute
 */
export async function openSearch<T>(
  browser: Browser,
  home: string,
  { request, ids, hits, marked, listed }: ExpectedSearch,
  measure: (opened: OpenedSearch) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext();
  try {
    const asked: Request[] = [];
    const unanswered = new Set<Request>();
    // The worker's requests are among those of the context.
    context.on('request', (one) => {
      asked.push(one);
      unanswered.add(one);
    });
    context.on('requestfinished', (one) => unanswered.delete(one));
    context.on('requestfailed', (one) => unanswered.delete(one));
    await context.addInitScript(markResults, { hits, marked, path: MARK });
    const page = await context.newPage();
    page.setDefaultTimeout(MOST_MS);
    const standing = context.waitForEvent('request', { predicate: isMark, timeout: MOST_MS });
    await page.goto(withSearch(home, request), { waitUntil: 'commit' });
    const mark = await standing.catch(() => {
      throw new Error(
        `Expected ${hits} results of ${JSON.stringify(request)}, the page has others.`,
      );
    });
    const isComplete = await page
      .waitForFunction(
        ([list = '', count]) => document.querySelectorAll(list).length === Number(count),
        [ENTRIES, String(listed)],
        { timeout: MOST_MS_TO_FILL },
      )
      .then(
        () => true,
        () => false,
      );
    await silence(unanswered, asked);
    const place = asked.indexOf(mark);
    const told = new URL(mark.url()).searchParams;
    const first = told.get('links')?.split(' ').filter(Boolean) ?? [];
    const links = await page
      .locator(ENTRIES)
      .evaluateAll((all) => all.map((entry) => entry.querySelector('a')?.pathname ?? ''));
    return await measure({
      before: asked.slice(0, place),
      after: asked.slice(place + 1),
      at: Number(told.get('at')),
      isAsInNode: String(first.map(idOf)) === String(ids),
      staysInPlace: isComplete && String(links.slice(0, first.length)) === String(first),
    });
  } finally {
    await context.close();
  }
}

function isMark(request: Request): boolean {
  return new URL(request.url()).pathname === MARK;
}

async function silence(unanswered: ReadonlySet<Request>, asked: readonly Request[]): Promise<void> {
  let since = performance.now();
  let known = asked.length;
  while (performance.now() - since < SILENCE) {
    await wait(POLL);
    if (unanswered.size === 0 && asked.length === known) continue;
    since = performance.now();
    known = asked.length;
  }
}

function idOf(path: string): string {
  return /\/items\/([^/]+)\//.exec(path)?.[1] ?? path;
}
