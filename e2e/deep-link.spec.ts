import { expect } from '@playwright/test';
import { idsHolding, readItems } from './collection';
import { test } from './fixtures';

test('a link to a search opens with query, section, order and results', async ({ searchPage }) => {
  const items = readItems();
  const inSection = items.filter(({ section }) => section === '时政');
  const wanted = idsHolding(inSection, '江凌');
  await searchPage.open({ q: '江凌', section: 'shizheng', sort: 'date' });
  await expect(searchPage.box).toHaveValue('江凌');
  await expect(searchPage.filter('时政')).toHaveAttribute('aria-pressed', 'true');
  await expect(searchPage.order).toHaveAccessibleName('排序：最新');
  expect([...(await searchPage.ids(wanted.length))].sort()).toEqual(wanted);
});

test('the address follows what is typed, without new history entries', async ({
  page,
  searchPage,
}) => {
  await searchPage.open();
  const before = await page.evaluate(() => window.history.length);
  await searchPage.box.pressSequentially('江凌 防汛');
  await expect(page).toHaveURL('/?q=%E6%B1%9F%E5%87%8C+%E9%98%B2%E6%B1%9B');
  expect(await page.evaluate(() => window.history.length)).toBe(before);
});
