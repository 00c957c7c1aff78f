import { expect, type Page } from '@playwright/test';
import { idsHolding, readItems } from './collection';
import { test } from './fixtures';

const found = idsHolding(readItems(), '养老');

/** As if the site had been built without one of the items when the search was last looked at. */
async function forgetOne(page: Page): Promise<void> {
  await page.evaluate((id) => {
    const key = 'heluo-saved-searches/';
    const text = localStorage.getItem(key) ?? '';
    const saved = JSON.parse(text) as { seen: string[]; count: number }[];
    const without = saved.map((one) => ({
      ...one,
      seen: one.seen.filter((seen) => seen !== id),
      count: one.count - 1,
    }));
    localStorage.setItem(key, JSON.stringify(without));
  }, found[0]);
}

test('a followed search tells on the home page what is new since it was last looked at', async ({
  page,
  searchPage,
}) => {
  await searchPage.open({ q: '养老' });
  await expect(searchPage.hits.first()).toBeVisible();
  await page.getByRole('button', { name: '导出' }).click();
  await page.getByRole('button', { name: '关注此检索' }).click();
  await expect(page.getByRole('button', { name: '已关注' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );

  await page.goto('/');
  const followed = page.getByRole('region', { name: '关注的检索' });
  await expect(followed).toContainText('没有新增');
  await forgetOne(page);
  await page.reload();
  await expect(followed).toContainText('自上次以来新增 1 条');
  await followed.getByRole('link', { name: '养老' }).click();
  await expect(searchPage.hits).toHaveCount(found.length);

  await page.goto('/');
  await expect(followed).toContainText('没有新增');
  await followed.getByRole('button', { name: '取消关注“养老”' }).click();
  await expect(followed).toHaveCount(0);
});
