import { expect } from '@playwright/test';
import { idsHolding, readItems } from './collection';
import { test } from './fixtures';

const ids = idsHolding(readItems(), '江凌');

// Some servers and folders name the home page like this; the console stays empty (fixtures.ts).
test('/index.html with a query answers it, with one search box', async ({ page, searchPage }) => {
  await page.goto('/index.html?q=江凌');
  await expect(searchPage.box).toHaveValue('江凌');
  expect((await searchPage.ids(ids.length)).sort()).toEqual(ids);
  await expect(page.getByRole('search')).toHaveCount(1);
  await expect(page).toHaveURL('/?q=%E6%B1%9F%E5%87%8C');
  await searchPage.hits.first().getByRole('link').click();
  await page.getByRole('link', { name: /返回检索/ }).click();
  await searchPage.ids(ids.length);
});

test('an item under its index.html is the item, marks included', async ({ page }) => {
  await page.goto(`/items/${ids[0]}/index.html?q=江凌`);
  await expect(page).toHaveURL(`/items/${ids[0]}/#q=%E6%B1%9F%E5%87%8C`);
  await expect(page.getByRole('article').locator('mark').first()).toHaveText('江凌');
});

test('a search in the home page’s fragment is answered, its address as ever', async ({
  page,
  searchPage,
}) => {
  await page.goto('/#q=江凌&section=shizheng');
  await expect(page).toHaveURL('/?q=江凌&section=shizheng');
  await searchPage.answers('江凌');
  await expect(searchPage.filter('时政')).toHaveAttribute('aria-pressed', 'true');
});

test('a fragment typed into the address of the open page is searched too', async ({
  page,
  searchPage,
}) => {
  await searchPage.open();
  await page.evaluate(() => {
    window.location.hash = 'q=50%25%E6%B1';
  });
  await expect(searchPage.box).toHaveValue(/^50%/);
  await page.evaluate(() => {
    window.location.hash = new URLSearchParams({ q: '江凌' }).toString();
  });
  await searchPage.answers('江凌');
  await expect(page).toHaveURL('/?q=%E6%B1%9F%E5%87%8C');
  await page.goBack();
  await expect(searchPage.box).toHaveValue(/^50%/);
});
