import { expect } from '@playwright/test';
import { test } from './fixtures';

test('emptying the box brings the contents and the bare address back', async ({
  page,
  searchPage,
}) => {
  await searchPage.open({ q: '江凌' });
  await searchPage.answers('江凌');
  await page.getByRole('button', { name: '清空' }).click();
  await expect(searchPage.box).toHaveValue('');
  await expect(searchPage.box).toBeFocused();
  await expect(page.getByRole('heading', { name: '特别关注' })).toBeVisible();
  await expect(searchPage.hits).toHaveCount(0);
  await expect(page).toHaveURL('/');
});
