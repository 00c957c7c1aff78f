import { expect } from '@playwright/test';
import { TYPE_KEY } from '@/components/shell/apply-display';
import { test } from './fixtures';
import { openSettled } from './open-settled';
import { pageKinds, UNKNOWN_PAGE_PROBLEMS } from './page-kinds';
import { violationsOf } from './violations-of';

test.use({ expectedProblems: UNKNOWN_PAGE_PROBLEMS });

/** How a reader may have set the page up. */
const VARIANTS = [
  { variant: 'light', colorScheme: 'light', type: '' },
  { variant: 'dark', colorScheme: 'dark', type: '' },
  { variant: 'large type', colorScheme: 'light', type: 'large' },
] as const;

for (const { name, path } of pageKinds()) {
  test(`${name} has no violation, light, dark or in large type, narrow or wide`, async ({
    page,
  }) => {
    test.slow();
    await page.goto('/help/');
    for (const { variant, colorScheme, type } of VARIANTS) {
      await page.evaluate(([key, value]) => localStorage.setItem(key, value), [
        TYPE_KEY,
        type,
      ] as const);
      for (const width of [360, 1280]) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.setViewportSize({ width, height: 800 });
        await openSettled(page, path);
        expect(await violationsOf(page), `${variant}, ${width} px`).toEqual([]);
      }
    }
  });
}
