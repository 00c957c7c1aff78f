import { type BrowserContext, chromium, type Page } from '@playwright/test';
import type { Browser } from '@/lib/tools/serve/find-browser';
import { serveSite } from '@/lib/tools/serve/serve-site';
import { sitePath } from './site-path';

/** Files below the exported site. */
export interface SearchRequests {
  readonly page: string;
  readonly itemPage: string;
  /** All that was fetched up to the first answer and that the page itself does not name. */
  readonly search: readonly string[];
  /** What was asked for once it was there: numbers, completions, code for the next queries. */
  readonly later: readonly string[];
}

/** Milliseconds without a request after which nothing more is to come. */
const QUIET = 2_000;

/**
 * Makes a first query in a fresh browser and notes what the site is asked for, by the worker too:
 * the server is who knows, a browser on a busy machine does not always tell of a worker's script. What
 * was asked for after the answer had come is told apart by that and by no clock: each request is
 * held until the page has said whether it has its answer.
 */
export async function searchRequests(options: Browser): Promise<SearchRequests> {
  const asked = new Set<string>();
  const { home, close } = await serveSite(undefined, (path) => asked.add(sitePath(path)));
  const browser = await chromium.launch(options);
  try {
    // A wide screen loads the filters too, before the first answer or after it.
    const page = await browser.newPage({ viewport: { width: 390, height: 780 } });
    await page.addInitScript(noteTheAnswer);
    await page.goto(home);
    const named = await page.evaluate(() => [
      document.URL,
      ...[...document.querySelectorAll('script[src]')].map((script) => script.getAttribute('src')),
      ...[...document.querySelectorAll('link[href]')].map((link) => link.getAttribute('href')),
    ]);
    const item = page.locator('main a[href*="/items/"]').first();
    const itemPage = sitePath((await item.getAttribute('href')) ?? '');
    const title = (await item.textContent()) ?? '';
    const later = await tellLater(page.context(), page, asked);
    await page.getByRole('combobox').fill([...title].slice(0, 4).join(''));
    await page.locator('mark').first().waitFor();
    for (let known = -1; known < asked.size; ) {
      known = asked.size;
      await page.waitForTimeout(QUIET);
    }
    const own = new Set(named.flatMap((address) => (address === null ? [] : sitePath(address))));
    const beyond = [...asked].filter((path) => !own.has(path));
    return {
      page: sitePath(home),
      itemPage,
      search: beyond.filter((path) => !later.has(path)),
      later: beyond.filter((path) => later.has(path)),
    };
  } finally {
    await browser.close();
    close();
  }
}

type Answered = typeof globalThis & { isAnswered?: boolean };

/** Runs in the page, before its own scripts. */
function noteTheAnswer(): void {
  const Native = globalThis.Worker;
  globalThis.Worker = class extends Native {
    constructor(url: string | URL, how?: WorkerOptions) {
      super(url, how);
      this.addEventListener('message', ({ data }) => {
        if (data.type === 'result' && data.result?.hits) (globalThis as Answered).isAnswered = true;
      });
    }
  };
}

/**
 * The files that are asked for from now on when the page has its answer. What was asked for before is
 * in the browser's cache, but while requests are held there is none.
 */
async function tellLater(
  context: BrowserContext,
  page: Page,
  asked: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const later = new Set<string>();
  await context.route('**/*', async (route) => {
    const isLater = await page.evaluate(() => (globalThis as Answered).isAnswered === true);
    const path = sitePath(route.request().url());
    if (isLater && !asked.has(path)) later.add(path);
    await route.continue();
  });
  return later;
}
