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
export async function openPagefindPeer(texts: readonly PeerText[]): Promise<Peer> {
  const browserOptions = await findBrowser();
  const files = await buildFiles(texts);
  const browser = await chromium.launch(browserOptions);
  const page = await browser.newPage();
  await serve(page, files);
  await page.goto(`${SITE}/`);
  return {
    name: `Pagefind ${packageVersion('pagefind')}, zh`,
    search: (text) => page.evaluate(ask, text),
    close: () => browser.close(),
  };
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

async function serve(page: Page, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  await page.route(`${SITE}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: PAGE });
    const content = files.get(pathname);
    if (!content) return route.fulfill({ status: 404 });
    const type = MEDIA_TYPES.find(([ending]) => pathname.endsWith(ending))?.[1];
    return route.fulfill({
      contentType: type ?? 'application/octet-stream',
      body: Buffer.from(content),
    });
  });
}

/** Runs in the page. */
async function ask(text: string): Promise<string[]> {
  const script = '/pagefind/pagefind.js';
  const { search }: PagefindScript = await import(script);
  const { results } = await search(text);
  const pages = await Promise.all(results.map((result) => result.data()));
  return pages.map(({ url }) => url.slice(1));
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
