import type { Page } from '@playwright/test';
import { leaveAllToTheWorker } from './worker-alone';

declare global {
  interface Window {
    searchesAsked: string[];
  }
}

/**
 * Call before opening a page: from then on the page notes every text that it asks its worker for,
 * once where it asks again for more hits of the same, as it does when typing rests.
 */
export async function noteSearches(page: Page): Promise<void> {
  await leaveAllToTheWorker(page);
  await page.addInitScript(() => {
    window.searchesAsked = [];
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (this: Worker, message: unknown) {
      const { method, args } = message as { method?: string; args?: [{ q: string }] };
      const q = method === 'search' ? args?.[0].q : undefined;
      if (q !== undefined && q !== window.searchesAsked.at(-1)) window.searchesAsked.push(q);
      post.call(this, message);
    };
  });
}

/** The texts that the page asked its worker for so far. */
export function searchesAsked(page: Page): Promise<string[]> {
  return page.evaluate(() => window.searchesAsked);
}
