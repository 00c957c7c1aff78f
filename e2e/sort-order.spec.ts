import { expect } from '@playwright/test';
import { idsHolding, readItems } from './collection';
import { test } from './fixtures';

const items = readItems();
const count = idsHolding(items, '江凌').length;

test('results stand by relevance, or by date where the reader asks for it', async ({
  page,
  searchPage,
}) => {
  await searchPage.open({ q: '江凌' });
  const byRelevance = await searchPage.ids(count);
  await searchPage.sort('日期').click();
  await expect(page).toHaveURL('/?q=%E6%B1%9F%E5%87%8C&sort=date');
  await expect(searchPage.sort('日期')).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => searchPage.ids(count)).not.toEqual(byRelevance);

  const byDate = await searchPage.ids(count);
  expect([...byDate].sort()).toEqual([...byRelevance].sort());
  const dates = byDate.map((id) => items.find((item) => item.id === id)?.date ?? '');
  const days = dates.filter((date) => date.length === 10);
  expect([days, [...days].reverse()]).toContainEqual([...days].sort());

  await searchPage.sort('相关度').click();
  await expect(page).toHaveURL('/?q=%E6%B1%9F%E5%87%8C');
  await expect.poll(() => searchPage.ids(count)).toEqual(byRelevance);
});
