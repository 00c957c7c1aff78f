import { expect } from '@playwright/test';
import { test } from './fixtures';

test.use({ viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true });

test('what walks over the marks covers nothing at the end of the page', async ({ page }) => {
  await page.goto('/items/2023-05-041/#q=江凌');
  const walk = page.getByRole('region', { name: '检索词所在处' });
  await expect(walk).toBeVisible();
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  const last = page.getByRole('contentinfo').getByRole('link').last();
  const [end, cover] = [await last.boundingBox(), await walk.boundingBox()];
  expect((end?.y ?? 0) + (end?.height ?? 0)).toBeLessThanOrEqual(cover?.y ?? 0);
});
