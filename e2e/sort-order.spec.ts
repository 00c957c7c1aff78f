import { expect } from '@playwright/test';
import { idsHolding, readItems } from './collection';
import { test } from './fixtures';

const items = readItems();
const count = idsHolding(items, '江凌').length;

/** The days of items, in their order; what is known to the month alone has none. */
const daysOf = (ids: readonly string[]) =>
  ids
    .map((id) => items.find((item) => item.id === id)?.date ?? '')
    .filter((date) => date.length === 10);

test('results stand by relevance, newest first, or oldest first', async ({ page, searchPage }) => {
  await searchPage.open({ q: '江凌' });
  const byRelevance = await searchPage.ids(count);
  await searchPage.sort('最新');
  await expect(page).toHaveURL('/?q=%E6%B1%9F%E5%87%8C&sort=date');
  await expect(searchPage.order).toHaveAccessibleName('排序：最新');
  await expect(searchPage.order).toBeFocused();
  await expect.poll(() => searchPage.ids(count)).not.toEqual(byRelevance);

  const byDate = await searchPage.ids(count);
  expect([...byDate].sort()).toEqual([...byRelevance].sort());
  expect(daysOf(byDate)).toEqual(daysOf(byDate).toSorted().toReversed());

  await searchPage.sort('最早');
  await expect(page).toHaveURL('/?q=%E6%B1%9F%E5%87%8C&sort=oldest');
  await expect.poll(() => searchPage.ids(count)).not.toEqual(byDate);
  const byAge = daysOf(await searchPage.ids(count));
  expect(byAge).toEqual(byAge.toSorted());

  await searchPage.sort('相关度');
  await expect(page).toHaveURL('/?q=%E6%B1%9F%E5%87%8C');
  await expect.poll(() => searchPage.ids(count)).toEqual(byRelevance);
});
