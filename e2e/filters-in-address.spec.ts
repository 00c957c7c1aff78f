import { expect } from '@playwright/test';
import { idsHolding, readItems } from './collection';
import { test } from './fixtures';

const items = readItems();
const holding = items.filter(({ id }) => idsHolding(items, '江凌').includes(id));
const onTheDay = holding.filter(({ date }) => date === '2023-05-22').map(({ id }) => id);

test('chosen days survive a reload, and Back lifts them', async ({ page, searchPage }) => {
  await searchPage.open({ q: '江凌' });
  await searchPage.ids(holding.length);
  await searchPage.day('5月22日').click();
  const before = await searchPage.ids(onTheDay.length);
  await page.reload();
  expect(await searchPage.ids(onTheDay.length)).toEqual(before);
  await expect(searchPage.day('5月22日')).toHaveAttribute('aria-pressed', 'true');
  await page.goBack();
  await searchPage.ids(holding.length);
  await expect(searchPage.day('5月22日')).toHaveAttribute('aria-pressed', 'false');
});
