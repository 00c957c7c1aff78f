import { chromium } from '@playwright/test';
import type { Browser } from '@/lib/tools/serve/find-browser';
import { sitePath } from './site-path';

/** Files below the exported site. */
export interface SearchRequests {
  readonly page: string;
  readonly itemPage: string;
  /** All that was fetched up to the first answer and that the page itself does not name. */
  readonly search: readonly string[];
}

/** Makes a first query in a fresh browser and notes what is fetched for it, by the worker too. */
export async function searchRequests(options: Browser, home: string): Promise<SearchRequests> {
  const browser = await chromium.launch(options);
  try {
    // A wide screen loads the filters too, before the first answer or after it.
    const page = await browser.newPage({ viewport: { width: 390, height: 780 } });
    const asked = new Set<string>();
    page.context().on('request', (request) => asked.add(sitePath(request.url())));
    await page.goto(home);
    const named = await page.evaluate(() => [
      document.URL,
      ...[...document.querySelectorAll('script[src]')].map((script) => script.getAttribute('src')),
      ...[...document.querySelectorAll('link[href]')].map((link) => link.getAttribute('href')),
    ]);
    const item = page.locator('main a[href*="/items/"]').first();
    const itemPage = sitePath((await item.getAttribute('href')) ?? '');
    const title = (await item.textContent()) ?? '';
    await page.getByRole('combobox').fill([...title].slice(0, 4).join(''));
    await page.locator('mark').first().waitFor();
    const own = new Set(named.flatMap((address) => (address === null ? [] : sitePath(address))));
    return {
      page: sitePath(home),
      itemPage,
      search: [...asked].filter((path) => !own.has(path)),
    };
  } finally {
    await browser.close();
  }
}
