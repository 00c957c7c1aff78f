import { expect } from '@playwright/test';
import { test } from './fixtures';

test.beforeEach(async ({ searchPage }) => {
  await searchPage.open();
  await searchPage.box.pressSequentially('江凌');
  await searchPage.answers('江凌');
});

for (const how of ['清空', 'Escape'] as const) {
  test(`what ${how} cleared comes back with Undo`, async ({ page, searchPage }) => {
    if (how === '清空') await page.getByRole('button', { name: how }).click();
    else await clearByEscape();
    await expect(searchPage.box).toHaveValue('');
    await page.keyboard.press('Control+Z');
    await expect(searchPage.box).toHaveValue('江凌');
    await searchPage.answers('江凌');
    await expect(page).toHaveURL('/?q=%E6%B1%9F%E5%87%8C');

    async function clearByEscape(): Promise<void> {
      await expect(page.getByRole('listbox')).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('listbox')).toHaveCount(0);
      await expect(searchPage.box).toHaveValue('江凌');
      await page.keyboard.press('Escape');
    }
  });
}

test('a cleared search comes back with Back', async ({ page, searchPage }) => {
  await page.getByRole('button', { name: '清空' }).click();
  await expect(page).toHaveURL('/');
  await page.goBack();
  await expect(searchPage.box).toHaveValue('江凌');
  await searchPage.answers('江凌');
});
