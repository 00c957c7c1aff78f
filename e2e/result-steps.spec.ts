import { expect } from '@playwright/test';
import { readItems } from './collection';
import { test } from './fixtures';

test('an item from a search leads to the results beside it, with their marks', async ({
  page,
  searchPage,
}) => {
  await searchPage.open({ q: '养老' });
  await expect(searchPage.hits.nth(1)).toBeVisible();
  const titles = await searchPage.hits.getByRole('link').allTextContents();
  await searchPage.hits.first().getByRole('link').click();
  const steps = page.getByRole('navigation', { name: '在检索结果中的位置' });
  await expect(steps).toContainText(`第 1/${titles.length} 条`);
  await steps.getByRole('link', { name: `下一条结果：${titles[1]}` }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(titles[1] ?? '');
  await expect(page.getByRole('article').locator('mark').first()).toHaveText('养老');
  await expect(steps).toContainText(`第 2/${titles.length} 条`);
  const ends = page.getByRole('navigation', { name: '上一条与下一条结果' });
  await ends.getByRole('link', { name: titles[0] ?? '' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(titles[0] ?? '');
});

test('an item opened by itself leads on in the printed order', async ({ page }) => {
  const [first, second] = readItems();
  await page.goto(`/items/${first?.id}/`);
  const ends = page.getByRole('navigation', { name: '上一条与下一条' });
  await expect(ends.getByRole('link', { name: second?.title ?? '' })).toBeVisible();
  await expect(page.getByRole('navigation', { name: '在检索结果中的位置' })).toHaveCount(0);
});
