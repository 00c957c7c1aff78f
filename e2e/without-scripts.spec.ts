import { expect } from '@playwright/test';
import { readItems } from './collection';
import { test } from './fixtures';

// The browser reports each script that it may not run as blocked.
test.use({ javaScriptEnabled: false, expectedProblems: /\.js csp$/ });

const items = readItems();

test('without scripts the home page lists all items with their links', async ({ page }) => {
  await page.goto('/');
  const links = page.locator('main noscript a[href^="/items/"]');
  await expect(links).toHaveCount(items.length);
  await expect(links.first()).toBeVisible();
  await expect(links.first()).toHaveAttribute('href', `/items/${items[0]?.id}/`);
  await expect(links.last()).toHaveText(items.at(-1)?.title ?? '');
});

test('without scripts the box in the head of a page asks for the search page', async ({ page }) => {
  await page.goto('/help/');
  const box = page.getByRole('banner').getByRole('searchbox');
  await box.fill('江凌');
  await box.press('Enter');
  await expect(page).toHaveURL('/?q=%E6%B1%9F%E5%87%8C');
});

test('without scripts an item is complete', async ({ page }) => {
  const item = items[4];
  await page.goto(`/items/${item?.id}/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(item?.title ?? '');
  const text = await page.getByRole('article').innerText();
  for (const paragraph of item?.body.split('\n') ?? []) expect(text).toContain(paragraph);
  await expect(page.getByRole('link', { name: /返回目录/ })).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
});
