import { expect } from '@playwright/test';
import { IN_SHARDS, idsHolding, readItems, readSections } from '../collection';
import { test } from '../fixtures';
import { idsOf } from '../search-page';

const QUERY = '会议';
const items = readItems(IN_SHARDS);
const held = idsHolding(items, QUERY);
const itemOf = (id: string) => items.find((item) => item.id === id);
/** The section of most of what is found. */
const [section] = readSections(IN_SHARDS)
  .map(({ name }) => ({ name, ids: held.filter((id) => itemOf(id)?.section === name) }))
  .sort((a, b) => b.ids.length - a.ids.length);

test('type, filter, order, open and back, as over a small collection', async ({
  page,
  searchPage,
}) => {
  const { name = '', ids = [] } = section ?? {};
  expect(ids.length).toBeGreaterThan(1);
  expect(ids.length).toBeLessThan(held.length);
  await searchPage.open();
  await searchPage.box.pressSequentially(QUERY);
  expect((await searchPage.ids(held.length)).toSorted()).toEqual(held);
  const filter = searchPage.filter(name);
  await expect(filter).toHaveAccessibleName(new RegExp(`\\D${ids.length}\\s*条`));
  await filter.click();
  expect((await searchPage.ids(ids.length)).toSorted()).toEqual(ids.toSorted());
  await searchPage.sort('最早');
  await expect(page).toHaveURL(/sort=oldest/);
  const dates = (await searchPage.ids(ids.length)).map((id) => itemOf(id)?.date ?? '');
  const days = dates.filter((date) => date.length === 10);
  expect(days).toEqual(days.toSorted());
  const listed = await idsOf(searchPage.results);
  await searchPage.hits.nth(1).getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`/items/${listed[1]}/`));
  await expect(page.getByRole('article').locator('mark').first()).toHaveText(QUERY);
  await page.goBack();
  expect(await searchPage.ids(ids.length)).toEqual(listed);
  await expect(filter).toHaveAttribute('aria-pressed', 'true');
  await expect(searchPage.order).toHaveAccessibleName('排序：最早');
  await expect(searchPage.hits.nth(1).getByRole('link')).toBeFocused();
});
