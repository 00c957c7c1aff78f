import { expect } from '@playwright/test';
import { STRETCH } from '@/components/item/result-list';
import { idsHolding } from '../collection';
import { test } from '../fixtures';
import { ITEMS } from './issues';

const QUERY = '洛';
const count = idsHolding(ITEMS, QUERY).length;

test('a result beyond the first hundred has the results beside it too', async ({
  page,
  searchPage,
}) => {
  test.slow();
  expect(count).toBeGreaterThan(STRETCH + 2);
  await searchPage.open({ q: QUERY });
  await searchPage.ids(count);
  const titles = await searchPage.hits.getByRole('link').allTextContents();
  await searchPage.hits.nth(STRETCH).getByRole('link').click();
  const steps = page.getByRole('navigation', { name: '在检索结果中的位置' });
  await expect(steps).toContainText(`第 ${STRETCH + 1}/${count} 条`);
  await steps.getByRole('link', { name: `上一条结果：${titles[STRETCH - 1]}` }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(titles[STRETCH - 1] ?? '');
  await expect(steps).toContainText(`第 ${STRETCH}/${count} 条`);
  await expect(steps.getByRole('link', { name: `下一条结果：${titles[STRETCH]}` })).toBeVisible();
});

test('an item from a list of filters alone has the results beside it', async ({
  page,
  searchPage,
}) => {
  const own = ITEMS.filter(({ issue }) => issue === '2023-06');
  await searchPage.open({ issue: '2023-06' });
  await searchPage.hits.nth(1).getByRole('link').click();
  await expect(page.getByRole('navigation', { name: '在检索结果中的位置' })).toContainText(
    `第 2/${own.length} 条`,
  );
  await page.getByRole('link', { name: '返回检索结果' }).click();
  await expect(page).toHaveURL('/?issue=2023-06');
});
