import type { Page } from '@playwright/test';

declare global {
  interface Window {
    searchesAsked: string[];
  }
}

/** Call before opening a page: from then on the page notes every text that it asks its worker for. */
export async function noteSearches(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.searchesAsked = [];
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (this: Worker, message: unknown) {
      const { type, request } = message as { type: string; request?: { q: string } };
      if (type === 'search' && request) window.searchesAsked.push(request.q);
      post.call(this, message);
    };
  });
}

/** All texts that the page asked its worker for so far. */
export function searchesAsked(page: Page): Promise<string[]> {
  return page.evaluate(() => window.searchesAsked);
}
