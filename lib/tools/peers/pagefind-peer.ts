import { chromium, type Page } from '@playwright/test';
import * as pagefind from 'pagefind';
import { findBrowser } from '@/lib/tools/serve/find-browser';
import { packageVersion } from './package-version';
import type { Peer, PeerText } from './peer';

/** No such host: every request is answered from memory. */
const SITE = 'http://pagefind.invalid';
/** Pagefind takes the language of the index to load from the page. */
const PAGE = '<!doctype html><html lang="zh"><title>Pagefind</title></html>';

const MEDIA_TYPES: readonly (readonly [string, string])[] = [
  ['.js', 'text/javascript'],
  ['.json', 'application/json'],
];

/** What a query cost from nothing to its first ten results; bytes are those of file bodies. */
export interface PagefindCost {
  readonly ids: readonly string[];
  /** Index and texts. */
  readonly dataBytes: number;
  /** Scripts and WebAssembly. */
  readonly codeBytes: number;
  readonly requests: number;
  /** Requests that waited for one another. */
  readonly roundTrips: number;
}

export interface PagefindPeer extends Peer {
  /** Asks in a page that has loaded nothing yet, for the first ten results with their excerpts. */
  cold(text: string): Promise<PagefindCost>;
}

/** Pagefind's script as far as it is used here. */
interface PagefindScript {
  search(text: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

/**
 * Pagefind with its defaults, the texts given as the pages of a site: the title a heading, the
 * body a paragraph. Its search is WebAssembly for browsers, so it is asked in headless Chromium.
 *
 * @throws Error saying what to install when there is no browser
 */
export async function openPagefindPeer(texts: readonly PeerText[]): Promise<PagefindPeer> {
  const browserOptions = await findBrowser();
  const files = await buildFiles(texts);
  const browser = await chromium.launch(browserOptions);
  const page = await browser.newPage();
  const asked = await serve(page, files);
  await page.goto(`${SITE}/`);
  return {
    name: `Pagefind ${packageVersion('pagefind')}, zh`,
    search: (text) => page.evaluate(ask, { text, most: Number.MAX_SAFE_INTEGER }),
    async cold(text) {
      asked.length = 0;
      // What is answered by a route is in no cache: a new document has nothing.
      await page.goto(`${SITE}/`);
      const ids = await page.evaluate(ask, { text, most: 10 });
      const own = asked.filter(({ path }) => path !== '/');
      const bytesOf = (isCode: boolean) =>
        own.reduce((sum, { path, bytes }) => sum + (CODE.test(path) === isCode ? bytes : 0), 0);
      return {
        ids,
        dataBytes: bytesOf(false),
        codeBytes: bytesOf(true),
        requests: own.length,
        roundTrips: Math.max(0, ...own.map(({ trip }) => trip)),
      };
    },
    close: () => browser.close(),
  };
}

const CODE = /(?:\.js|\/wasm\.[^/]+)$/;

interface Asked {
  readonly path: string;
  readonly bytes: number;
  /** One more than the trips that were answered when it was asked for. */
  readonly trip: number;
}

async function buildFiles(texts: readonly PeerText[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw new Error(`Expected a Pagefind index, got ${errors.join('; ')}`);
  for (const { id, title, body } of texts) {
    const heading = `<h1>${escapeHtml(title)}</h1>`;
    const content = `<html lang="zh"><body>${heading}<p>${escapeHtml(body)}</p></body></html>`;
    await index.addHTMLFile({ url: `/${id}`, content });
  }
  const { files } = await index.getFiles();
  await pagefind.close();
  return new Map(files.map(({ path, content }) => [`/pagefind/${path}`, content]));
}

/** @returns what was asked for, added to with each request */
async function serve(page: Page, files: ReadonlyMap<string, Uint8Array>): Promise<Asked[]> {
  const asked: Asked[] = [];
  let answered = 0;
  await page.route(`${SITE}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') {
      answered = 0;
      return route.fulfill({ contentType: 'text/html', body: PAGE });
    }
    const content = files.get(pathname);
    if (!content) return route.fulfill({ status: 404 });
    const trip = answered + 1;
    asked.push({ path: pathname, bytes: content.length, trip });
    const type = MEDIA_TYPES.find(([ending]) => pathname.endsWith(ending))?.[1];
    await route.fulfill({
      contentType: type ?? 'application/octet-stream',
      body: Buffer.from(content),
    });
    answered = Math.max(answered, trip);
  });
  return asked;
}

/** Runs in the page. */
async function ask({ text, most }: { text: string; most: number }): Promise<string[]> {
  const script = '/pagefind/pagefind.js';
  const { search }: PagefindScript = await import(script);
  const { results } = await search(text);
  const pages = await Promise.all(results.slice(0, most).map((result) => result.data()));
  return pages.map(({ url }) => url.slice(1));
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
