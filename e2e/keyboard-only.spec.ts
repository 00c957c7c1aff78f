import { expect, type Page } from '@playwright/test';
import { idsHolding, readItems } from './collection';
import { test } from './fixtures';

const count = idsHolding(readItems(), '江凌').length;

test('from opening the page to an item and back without a pointer', async ({
  page,
  searchPage,
}) => {
  await searchPage.open();
  await expect(searchPage.box).toBeFocused();
  await page.keyboard.type('江凌');
  const ids = await searchPage.ids(count);
  const link = (at: number) => searchPage.hits.nth(at).getByRole('link');
  await expect(page.getByRole('listbox', { name: '检索建议' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowDown');
  await expect(link(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(link(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/items/${ids[1]}/`));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await tabTo(page, '← 返回检索');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/?q=%E6%B1%9F%E5%87%8C');
  expect(await searchPage.ids(count)).toEqual(ids);
});

test('arrow up from the first result returns to the box', async ({ page, searchPage }) => {
  await searchPage.open({ q: '江凌' });
  await searchPage.ids(count);
  await searchPage.box.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(searchPage.box).toBeFocused();
});

test('the slash key focuses the box, and Escape clears it', async ({ page, searchPage }) => {
  await searchPage.open({ q: '江凌' });
  await searchPage.ids(count);
  await searchPage.filter('时政').focus();
  await page.keyboard.press('/');
  await expect(searchPage.box).toBeFocused();
  await expect(searchPage.box).toHaveValue('江凌');
  await page.keyboard.press('Escape');
  await expect(searchPage.box).toHaveValue('');
  await expect(page.getByRole('heading', { name: '特别关注' })).toBeVisible();
  await page.keyboard.type('a/b');
  await expect(searchPage.box).toHaveValue('a/b');
});

test('the first tab stop skips to the text', async ({ page }) => {
  await page.goto(`/items/${readItems()[0]?.id}/`);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: '跳到正文' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('skipping to the text of an item keeps the search that led to it', async ({ page }) => {
  const id = idsHolding(readItems(), '江凌')[0];
  await page.goto(`/items/${id}/#q=江凌`);
  const mark = page.getByRole('article').locator('mark').first();
  await expect(mark).toHaveText('江凌');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await expect(page).toHaveURL(`/items/${id}/#q=江凌`);
  await expect(mark).toBeVisible();
  await expect(page.getByRole('link', { name: /返回检索/ })).toBeVisible();
});

test('from opening an item to its copied link and on to the end, without a trap', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const path = `/items/${readItems()[0]?.id}/`;
  await page.goto(path);
  await tabTo(page, '复制链接');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: '链接已复制' })).toBeAttached();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    new URL(path, page.url()).href,
  );
  await tabTo(page, '分享与引用');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await tabTo(page, '复制引文');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: '引文已复制' })).toBeAttached();
  await page.keyboard.press('Escape');
  await tabTo(page, 'CSV');
});

test('a section can be chosen and results reached with Tab and Enter', async ({
  page,
  searchPage,
}) => {
  await searchPage.open({ q: '江凌' });
  await searchPage.ids(count);
  await searchPage.box.focus();
  await tabTo(page, '时政');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/section=shizheng/);
  await expect(searchPage.filter('时政')).toBeFocused();
});

async function tabTo(page: Page, name: string): Promise<void> {
  for (let stops = 0; stops < 40; stops++) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate(() => document.activeElement?.textContent ?? '');
    if (text.replace(/\s+/g, ' ').startsWith(name)) return;
  }
  throw new Error(`Expected a tab stop ${name}, found none among the first 40.`);
}
