import { expect } from '@playwright/test';
import { idsHolding, readItems } from './collection';
import { test } from './fixtures';

const count = idsHolding(readItems(), '江凌').length;

test('an item reached from a search shows its marks and leads back to the results', async ({
  page,
  searchPage,
}) => {
  await searchPage.open();
  await searchPage.box.fill('江凌');
  const ids = await searchPage.ids(count);
  await searchPage.hits.first().getByRole('link').click();
  await expect(page).toHaveURL(`/items/${ids[0]}/#q=%E6%B1%9F%E5%87%8C`);
  const marks = page.getByRole('article').locator('mark');
  await expect(marks.first()).toHaveText('江凌');
  expect(new Set(await marks.allTextContents())).toEqual(new Set(['江凌']));
  await page.getByRole('link', { name: /返回检索/ }).click();
  await expect(page).toHaveURL('/?q=%E6%B1%9F%E5%87%8C');
  expect(await searchPage.ids(count)).toEqual(ids);
});

test('a pasted link with a query marks too, and leads on to its search', async ({
  page,
  searchPage,
}) => {
  const [id] = idsHolding(readItems(), '江凌');
  await page.goto(`/items/${id}/?q=江凌`);
  await expect(page.getByRole('article').locator('mark').first()).toHaveText('江凌');
  await page.getByRole('link', { name: /返回检索/ }).click();
  await searchPage.ids(count);
});

test('an item opened by itself has no marks and leads back to the contents', async ({ page }) => {
  await page.goto(`/items/${readItems()[0]?.id}/`);
  await page.getByRole('link', { name: /返回目录/ }).click();
  await expect(page).toHaveURL('/');
  await expect(page.getByRole('heading', { name: '特别关注' })).toBeVisible();
});
