import { expect, type Page } from '@playwright/test';
import { idsHolding, readItems } from './collection';
import { test } from './fixtures';
import { SearchPage } from './search-page';

declare global {
  interface Window {
    workersStarted: number;
  }
}

/** What goes wrong with a worker once it has opened the search. */
type Loss = 'dies' | 'hangs' | 'hears nothing' | 'says nothing';

/**
 * The first `most` workers of the page are lost when they are asked for something else than to open.
 */
async function loseWorkers(page: Page, loss: Loss, most: number): Promise<void> {
  await page.addInitScript(
    ([how, first]) => {
      window.workersStarted = 0;
      const Real = window.Worker;
      window.Worker = class extends Real {
        #isLost = false;
        readonly #isSound: boolean;
        constructor(url: string | URL, options?: WorkerOptions) {
          super(url, options);
          window.workersStarted += 1;
          this.#isSound = window.workersStarted > first;
          this.addEventListener('message', (event) => {
            if (this.#isLost) event.stopImmediatePropagation();
          });
        }
        override postMessage(message: { readonly method?: string }): void {
          const isAsked = message.method === 'search' && !this.#isSound && !this.#isLost;
          if (isAsked && how === 'dies') this.dispatchEvent(new ErrorEvent('error'));
          // A worker that is ended without a word is what one in an endless loop looks like.
          if (isAsked && how === 'hangs') this.terminate();
          if (isAsked && how === 'says nothing') this.#isLost = true;
          if (isAsked && how === 'hears nothing') return;
          super.postMessage(message);
        }
      };
    },
    [loss, most] as const,
  );
}

async function findsAnyway(page: Page): Promise<void> {
  const searchPage = new SearchPage(page);
  const holding = idsHolding(readItems(), '江凌');
  await searchPage.open();
  await searchPage.box.fill('江凌');
  // Each of two hanging workers is waited for six seconds, and longer on a busy machine.
  await expect(searchPage.hits.first()).toBeVisible({ timeout: 45_000 });
  expect([...(await searchPage.ids(holding.length))].sort()).toEqual(holding);
}

const workersStarted = (page: Page) => page.evaluate(() => window.workersStarted);

for (const loss of ['dies', 'hangs', 'hears nothing', 'says nothing'] as const) {
  test(`a worker that ${loss} is replaced, and the search answered`, async ({ page }) => {
    await loseWorkers(page, loss, 1);
    await findsAnyway(page);
    expect(await workersStarted(page)).toBe(2);
  });
}

for (const loss of ['dies', 'hangs'] as const) {
  test(`when the second worker ${loss} too, the main thread answers`, async ({ page }) => {
    test.slow();
    await loseWorkers(page, loss, 2);
    await findsAnyway(page);
    const searchPage = new SearchPage(page);
    await searchPage.box.fill('江凌 防汛');
    await searchPage.answers('江凌 防汛');
    expect(await workersStarted(page)).toBe(2);
  });
}
