import { expect, type Page } from '@playwright/test';
import { test } from './fixtures';
import { openSettled } from './open-settled';
import { pageKinds, UNKNOWN_PAGE_PROBLEMS } from './page-kinds';

test.use({ viewport: { width: 320, height: 640 }, expectedProblems: UNKNOWN_PAGE_PROBLEMS });

for (const { name, path } of pageKinds()) {
  test(`at 320 pixels ${name} needs no sideways scrolling`, async ({ page }) => {
    await openSettled(page, path);
    await expectWholeWidth(page);
  });

  test(`at 320 pixels in large type ${name} needs no sideways scrolling`, async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('heluo-type', 'large'));
    await openSettled(page, path);
    await expectWholeWidth(page);
  });
}

async function expectWholeWidth(page: Page): Promise<void> {
  const { content, screen } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    screen: window.innerWidth,
  }));
  expect(content).toBeLessThanOrEqual(screen);
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll('main :is(h1, h2, h3, p, a, time, mark)')]
      // What a row scrolls sideways in itself is not cut off.
      .filter((element) => element.closest('[class*="overflow-x-auto"], .sr-only') === null)
      .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
      .map((element) => element.outerHTML.slice(0, 120)),
  );
  expect(cut).toEqual([]);
}
