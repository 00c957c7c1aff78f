import { expect } from '@playwright/test';
import { readItems } from './collection';
import { test } from './fixtures';

const id = readItems()[0]?.id;

test('the copy button puts the permanent address on the clipboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`/items/${id}/?q=洛阳`);
  await page.getByRole('button', { name: '复制链接' }).click();
  await expect(page.getByRole('status').filter({ hasText: '链接已复制' })).toBeAttached();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(new URL(`/items/${id}/`, page.url()).href);
});
