import { expect } from '@playwright/test';
import { idsHolding, readItems } from './collection';
import { test } from './fixtures';

const count = idsHolding(readItems(), '江凌').length;

test('what was typed in pinyin is read as a name, and says so', async ({ page, searchPage }) => {
  await searchPage.open({ q: 'jiangling' });
  await expect(page.getByRole('main').getByText('按拼音检索：江凌', { exact: true })).toBeVisible();
  await expect(searchPage.hits.first()).toContainText('按拼音');
  await expect(page.getByRole('status').filter({ hasText: '按拼音检索：江凌' })).toBeAttached();
  await page.getByRole('button', { name: '江凌', exact: true }).click();
  await searchPage.answers('江凌');
  await searchPage.ids(count);
});

test('a wrong character is put right, and the reader may insist', async ({ page, searchPage }) => {
  await searchPage.open({ q: '江陵' });
  await expect(page.getByText('您是不是要找：江凌（现在显示的是')).toBeVisible();
  await page.getByRole('button', { name: '仍按“江陵”原样检索' }).click();
  await expect(page).toHaveURL(/mode=exact/);
  await expect(page.getByText('没有含“江陵”的条目')).toBeVisible();
});

test('parts read as dates or fields are chips that can be taken out', async ({
  page,
  searchPage,
}) => {
  await searchPage.open({ q: '江凌 栏目:时政' });
  await searchPage.chip('栏目：时政').click();
  await expect(searchPage.box).toHaveValue('江凌');
  await searchPage.ids(count);
  await expect(page).toHaveURL('/?q=%E6%B1%9F%E5%87%8C');
});
