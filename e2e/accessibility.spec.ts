import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { test } from './fixtures';
import { openSettled } from './open-settled';
import { pageKinds, UNKNOWN_PAGE_PROBLEMS } from './page-kinds';

test.use({ expectedProblems: UNKNOWN_PAGE_PROBLEMS });

for (const { name, path } of pageKinds()) {
  test(`${name} has no violation, light or dark, narrow or wide`, async ({ page }) => {
    test.slow();
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [360, 1280]) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.setViewportSize({ width, height: 800 });
        await openSettled(page, path);
        const { violations } = await new AxeBuilder({ page }).analyze();
        const found = violations.map(({ id, nodes }) => ({
          id,
          nodes: nodes.map(({ target, failureSummary }) => `${target} ${failureSummary}`),
        }));
        expect(found, `${colorScheme}, ${width} px`).toEqual([]);
      }
    }
  });
}
