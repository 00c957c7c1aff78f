import { expect } from '@playwright/test';
import { idsHolding, readItems } from './collection';
import { test } from './fixtures';

test.use({ expectedProblems: /404.*2099-01-001/ });

test('an unknown item answers 404 and helps on', async ({ page, searchPage }) => {
  const response = await page.goto('/items/2099-01-001/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有这个页面');
  await expect(page).toHaveTitle(/没有这个页面/);
  await expect(page.getByRole('link', { name: /回到首页/ })).toHaveAttribute('href', '/');
  await expect(page.getByRole('navigation', { name: '栏目' }).getByRole('link')).not.toHaveCount(0);

  await page.getByRole('main').getByRole('searchbox').fill('江凌');
  await page.getByRole('main').getByRole('button', { name: '检索' }).click();
  await expect(page).toHaveURL('/?q=%E6%B1%9F%E5%87%8C');
  await searchPage.ids(idsHolding(readItems(), '江凌').length);
});
