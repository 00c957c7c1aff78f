import { expect } from '@playwright/test';
import { test } from './fixtures';
import { openSettled } from './open-settled';
import { pageKinds, UNKNOWN_PAGE_PROBLEMS } from './page-kinds';
import { violationsOf } from './violations-of';

test.use({ expectedProblems: UNKNOWN_PAGE_PROBLEMS });

for (const { name, path } of pageKinds()) {
  test(`${name} has no violation, light or dark, narrow or wide`, async ({ page }) => {
    test.slow();
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [360, 1280]) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.setViewportSize({ width, height: 800 });
        await openSettled(page, path);
        expect(await violationsOf(page), `${colorScheme}, ${width} px`).toEqual([]);
      }
    }
  });
}
