import { expect } from '@playwright/test';
import { idsHolding, readItems } from './collection';
import { test } from './fixtures';

const count = idsHolding(readItems(), '江凌').length;

test('unknown sections and orders fall back silently', async ({ page, searchPage }) => {
  await page.goto('/?q=江凌&section=nowhere&sort=sideways&more=1');
  await searchPage.ids(count);
  await expect(searchPage.filter('全部')).toHaveAttribute('aria-pressed', 'true');
  await expect(searchPage.order).toHaveAccessibleName('排序：相关度');
});

test('a blank query asks for nothing', async ({ page, searchPage }) => {
  await page.goto('/?q=%20%20&section=');
  await expect(page.getByRole('heading', { name: '特别关注' })).toBeVisible();
  await expect(searchPage.count).toHaveCount(0);
});

test('broken percent signs and half characters do no harm', async ({ page, searchPage }) => {
  await page.goto('/?q=50%25%ED%A0%80%');
  await searchPage.listens();
  await expect(searchPage.box).toHaveValue(/^50%/);
});

test('markup in a query is text', async ({ page, searchPage }) => {
  await searchPage.open({ q: '<鑫鑫鑫 onerror=鑫()>' });
  await expect(page.getByText('没有含“<鑫鑫鑫 onerror=鑫()>”的条目')).toBeVisible();
});
