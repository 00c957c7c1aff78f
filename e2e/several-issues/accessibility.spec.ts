import { expect } from '@playwright/test';
import { test } from '../fixtures';
import { openSettled } from '../open-settled';
import { violationsOf } from '../violations-of';

const PAGES = [
  '/',
  '/?issue=2023-06',
  '/?q=防汛',
  '/sections/shizheng/',
  '/issues/',
  '/issues/2023-06/',
];

for (const path of PAGES) {
  test(`${path} has no violation, light or dark, narrow or wide`, async ({ page }) => {
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
