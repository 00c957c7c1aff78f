import { expect, type Page } from '@playwright/test';
import { idsHolding, readItems } from './collection';
import { test } from './fixtures';
import { SearchPage } from './search-page';

async function findsAnyway(page: Page): Promise<void> {
  const searchPage = new SearchPage(page);
  const holding = idsHolding(readItems(), '江凌');
  await searchPage.open();
  await searchPage.box.fill('江凌');
  expect([...(await searchPage.ids(holding.length))].sort()).toEqual(holding);
  // A link to a search starts it earlier, in another way.
  await page.goto('about:blank');
  await searchPage.open({ q: '江凌' });
  expect([...(await searchPage.ids(holding.length))].sort()).toEqual(holding);
}

test('the search works where workers are forbidden', async ({ page }) => {
  await page.addInitScript(() => {
    window.Worker = class {
      constructor() {
        throw new DOMException('Workers are forbidden here.', 'SecurityError');
      }
    } as unknown as typeof Worker;
  });
  await findsAnyway(page);
});

test('the search works where there are no workers', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'Worker');
  });
  await findsAnyway(page);
});

test.describe('with a worker script that breaks', () => {
  test.use({ expectedProblems: /broken on purpose/ });

  test('the search works all the same', async ({ page }) => {
    await page.addInitScript(() => {
      const Real = window.Worker;
      const broken = URL.createObjectURL(new Blob(['throw new Error("broken on purpose")']));
      window.Worker = class extends Real {
        constructor() {
          super(broken);
        }
      };
    });
    await findsAnyway(page);
  });
});

test('the search works where a worker never says a word', async ({ page }) => {
  await page.addInitScript(() => {
    const Real = window.Worker;
    const silent = URL.createObjectURL(new Blob(['']));
    window.Worker = class extends Real {
      constructor() {
        super(silent);
      }
    };
  });
  await findsAnyway(page);
});

test.describe('where the program of the worker is not to be had', () => {
  test.use({ expectedProblems: /\/_next\/|Worker/ });

  test('the search works all the same', async ({ page, context }) => {
    await context.route('**/_next/static/worker/**', (route) =>
      route.abort('internetdisconnected'),
    );
    await findsAnyway(page);
  });
});
