import { expect } from '@playwright/test';
import { idsHolding, readItems } from './collection';
import { test } from './fixtures';

const items = readItems();
const first = idsHolding(items, '江凌');
const both = idsHolding(items, '文旅').filter((id) => first.includes(id));

test('a second query searches within the results of the first', async ({ page, searchPage }) => {
  await searchPage.open({ q: '江凌' });
  await searchPage.ids(first.length);
  await page.getByRole('button', { name: '在结果中检索' }).click();
  await expect(searchPage.box).toHaveValue('');
  await expect(searchPage.box).toBeFocused();
  await expect(searchPage.chip('在“江凌”的结果中')).toBeVisible();
  await searchPage.box.fill('文旅');
  await expect(page).toHaveURL('/?q=%E6%96%87%E6%97%85&in=%E6%B1%9F%E5%87%8C');
  expect((await searchPage.ids(both.length)).sort()).toEqual(both);
});

test('lifting the first query searches everything again', async ({ page, searchPage }) => {
  await searchPage.open({ q: '文旅', within: ['江凌'] });
  await searchPage.ids(both.length);
  await searchPage.chip('在“江凌”的结果中').click();
  await searchPage.ids(idsHolding(items, '文旅').length);
  await expect(page).toHaveURL('/?q=%E6%96%87%E6%97%85');
});
