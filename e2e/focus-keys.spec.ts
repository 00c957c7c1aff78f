import { expect } from '@playwright/test';
import { test } from './fixtures';
import { pressKeys } from './press-keys';

for (const key of ['/', '、']) {
  test(`${key} brings the keyboard to the box`, async ({ page, searchPage }) => {
    await searchPage.open({ q: '江凌' });
    await searchPage.answers('江凌');
    await searchPage.hits.first().getByRole('link').focus();
    if (key === '、') await pressKeys(page, key);
    else await page.keyboard.press(key);
    await expect(searchPage.box).toBeFocused();
    await expect(searchPage.box).toHaveValue('江凌');
  });
}
