import { expect } from '@playwright/test';
import { readItems } from './collection';
import { test } from './fixtures';

for (const { width, type } of [
  { width: 320, type: '' },
  { width: 320, type: 'large' },
  { width: 360, type: '' },
  { width: 768, type: 'large' },
]) {
  test.describe(`at ${width} pixels${type && ' in large type'}`, () => {
    test.use({ viewport: { width, height: 780 }, hasTouch: true });

    test('the head of a page is one row, and everything in it fits', async ({ page }) => {
      await page.addInitScript((chosen) => localStorage.setItem('heluo-type', chosen), type);
      await page.goto(`/items/${readItems()[0]?.id}/`);
      const banner = page.getByRole('banner');
      const box = await banner.boundingBox();
      expect(box?.height).toBeLessThanOrEqual(type === '' ? 70 : 92);
      const controls = banner.locator('a:visible, button:visible, input:visible');
      for (const control of await controls.all()) {
        const own = await control.boundingBox();
        expect((own?.y ?? 0) + (own?.height ?? 0)).toBeLessThanOrEqual(box?.height ?? 0);
        expect((own?.x ?? 0) + (own?.width ?? 0)).toBeLessThanOrEqual(width);
      }
    });
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 780 }, hasTouch: true });

  test('the menu leads to every place, and closes when it has', async ({ page }) => {
    await page.goto(`/items/${readItems()[0]?.id}/`);
    const places = page.getByRole('navigation', { name: '本站' }).getByRole('link');
    await expect(places).toHaveCount(0);
    await page.getByRole('button', { name: '菜单' }).click();
    await expect(places).toHaveText(['检索', '往期', '名录', '帮助', '关于']);
    await places.filter({ hasText: '往期' }).click();
    await expect(page).toHaveURL('/issues/');
    await expect(places).toHaveCount(0);
    await page.getByRole('button', { name: '菜单' }).click();
    await page.keyboard.press('Escape');
    await expect(places).toHaveCount(0);
    await page.getByRole('banner').getByRole('link', { name: '检索全文' }).click();
    await expect(page).toHaveURL('/');
  });
});
