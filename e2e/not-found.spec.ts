import { expect } from '@playwright/test';
import { idsHolding, readItems } from './collection';
import { test } from './fixtures';

test.use({ expectedProblems: /404.*(2099-01-001|not-here)/ });

test('an unknown item answers 404 and helps on', async ({ page, searchPage }) => {
  const response = await page.goto('/items/2099-01-001/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有这个页面');
  await expect(page).toHaveTitle(/没有这个页面/);
  await expect(page.getByRole('link', { name: /返回首页/ })).toHaveAttribute('href', '/');
  await expect(page.getByRole('navigation', { name: '栏目' }).getByRole('link')).not.toHaveCount(0);

  await page.getByRole('main').getByRole('searchbox').fill('江凌');
  await page.getByRole('main').getByRole('button', { name: '检索' }).click();
  await expect(page).toHaveURL('/?q=%E6%B1%9F%E5%87%8C');
  await searchPage.ids(idsHolding(readItems(), '江凌').length);
});

test('an address with Chinese words is already in the box', async ({ page }) => {
  await page.goto('/not-here/江凌/防汛.html');
  const box = page.getByRole('main').getByRole('searchbox');
  await expect(box).toHaveValue('江凌 防汛');
  await box.press('Enter');
  await expect(page).toHaveURL(`/?${new URLSearchParams({ q: '江凌 防汛' })}`);
});

test('an unknown item leads to the nearest issue', async ({ page }) => {
  await page.goto('/items/2099-01-001/');
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('');
  const latest = readItems()
    .map(({ issue }) => issue)
    .sort()
    .at(-1);
  await expect(page.getByRole('main').getByRole('link', { name: /年\d+月目录/ })).toHaveAttribute(
    'href',
    `/issues/${latest}/`,
  );
});
