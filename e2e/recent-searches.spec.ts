import { expect } from '@playwright/test';
import { test } from './fixtures';
import type { SearchPage } from './search-page';
import { recentList } from './suggestion-list';

async function search(searchPage: SearchPage, text: string): Promise<void> {
  await searchPage.box.fill(text);
  await searchPage.box.press('Enter');
  await searchPage.answers(text);
}

test('submitted searches and those that led to a result are remembered, others not', async ({
  page,
  searchPage,
}) => {
  await searchPage.open();
  await search(searchPage, '防汛');
  await searchPage.box.fill('乙烯');
  await searchPage.answers('乙烯');
  await searchPage.box.fill('江凌');
  await searchPage.answers('江凌');
  await searchPage.hits.first().getByRole('link').click();
  await expect(page).toHaveURL(/\/items\//);
  await searchPage.open();
  await expect(searchPage.box).toBeFocused();
  await expect(recentList(page)).toHaveCount(0);
  await searchPage.box.click();
  await expect(recentList(page).getByRole('option')).toHaveText(['江凌', '防汛']);
  await expect(page.getByText('只保存在本机')).toBeVisible();
  await recentList(page).getByRole('option', { name: '防汛' }).click();
  await searchPage.answers('防汛');
});

test('the arrow key opens recent searches, and Delete removes one', async ({
  page,
  searchPage,
}) => {
  await searchPage.open();
  for (const text of ['防汛', '江凌']) await search(searchPage, text);
  await searchPage.open();
  await page.keyboard.press('ArrowDown');
  const options = recentList(page).getByRole('option');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Delete');
  await expect(options).toHaveText(['防汛']);
  await page.keyboard.press('Enter');
  await searchPage.answers('防汛');
});

test('one button removes a search, another removes all, for good', async ({ page, searchPage }) => {
  await searchPage.open();
  for (const text of ['防汛', '江凌', '乙烯']) await search(searchPage, text);
  await searchPage.open();
  await searchPage.box.click();
  await page.getByRole('button', { name: '从最近检索中移除“江凌”' }).click();
  await expect(recentList(page).getByRole('option')).toHaveText(['乙烯', '防汛']);
  await expect(searchPage.box).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: '清除全部' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(recentList(page)).toHaveCount(0);
  await searchPage.open();
  await searchPage.box.click();
  await expect(recentList(page)).toHaveCount(0);
});

test('a browser that forbids storage searches all the same', async ({ page, searchPage }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Storage is forbidden here.', 'SecurityError');
      },
    });
  });
  await searchPage.open();
  await search(searchPage, '防汛');
  await searchPage.box.fill('');
  await expect(recentList(page).getByRole('option')).toHaveText(['防汛']);
});

test('a recent search keeps what it was narrowed to', async ({ page, searchPage }) => {
  await searchPage.open({ q: '江凌', section: 'shizheng' });
  await searchPage.box.press('Enter');
  await searchPage.open();
  await searchPage.box.click();
  await recentList(page).getByRole('option', { name: '江凌，时政' }).click();
  await expect(page).toHaveURL('/?q=%E6%B1%9F%E5%87%8C&section=shizheng');
  await searchPage.answers('江凌');
  await expect(searchPage.box).toHaveValue('江凌');
  await page.goBack();
  await expect(page).toHaveURL('/');
});
