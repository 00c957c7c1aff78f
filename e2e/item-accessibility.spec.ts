import { expect } from '@playwright/test';
import { readItems } from './collection';
import { test } from './fixtures';
import { violationsOf } from './violations-of';

const path = `/items/${readItems()[0]?.id}/`;

for (const theme of ['light', 'dark'] as const) {
  for (const type of ['normal', 'large'] as const) {
    test(`an item and its share panel have no violation, ${theme}, ${type}`, async ({ page }) => {
      test.slow();
      // Against the system's theme, so that the switch is what is seen.
      await page.emulateMedia({
        colorScheme: theme === 'light' ? 'dark' : 'light',
        reducedMotion: 'reduce',
      });
      await page.addInitScript(
        (chosen) => {
          localStorage.setItem('heluo-theme', chosen.theme);
          localStorage.setItem('heluo-type', chosen.type);
        },
        { theme, type },
      );
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(path);
        await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
        expect(await violationsOf(page), `${width} px`).toEqual([]);
        await page.getByRole('button', { name: '分享与引用' }).click();
        await expect(page.getByRole('dialog')).toBeVisible();
        expect(await violationsOf(page), `${width} px, panel`).toEqual([]);
      }
    });
  }
}
