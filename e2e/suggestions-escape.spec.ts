import { expect } from '@playwright/test';
import { test } from './fixtures';
import { completions } from './suggestion-list';

test('the first Escape closes the list, the second clears the box', async ({
  page,
  searchPage,
}) => {
  await searchPage.open();
  await searchPage.box.pressSequentially('江');
  await expect(completions(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(completions(page)).toHaveCount(0);
  await expect(searchPage.box).toHaveValue('江');
  await page.keyboard.press('Escape');
  await expect(searchPage.box).toHaveValue('');
  await expect(page).toHaveURL('/');
});
