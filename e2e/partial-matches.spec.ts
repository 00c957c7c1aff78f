import { expect } from '@playwright/test';
import { idsHolding, readItems } from './collection';
import { test } from './fixtures';
import { idsOf } from './search-page';

test('items that hold only a part stand apart under 部分匹配', async ({ page, searchPage }) => {
  await searchPage.open();
  await searchPage.box.fill('江凌 鑫鑫鑫');
  await expect(page.getByRole('heading', { name: '部分匹配' })).toBeVisible();
  await expect(searchPage.hits).toHaveCount(0);
  const ids = await idsOf(searchPage.partial);
  const holding = idsHolding(readItems(), '江凌');
  expect(ids.length).toBeGreaterThan(0);
  expect(ids.filter((id) => !holding.includes(id))).toEqual([]);
});
