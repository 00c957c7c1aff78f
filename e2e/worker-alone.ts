import type { Page } from '@playwright/test';

/**
 * Call before opening a page: the engine on its own thread, which opens when the page is idle, never
 * does, and the worker is asked everything.
 */
export async function leaveAllToTheWorker(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0;
  });
}
