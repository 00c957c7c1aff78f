import { devices, expect } from '@playwright/test';
import { test } from './fixtures';
import { InputMethod } from './input-method';

const { viewport, userAgent, deviceScaleFactor, isMobile, hasTouch } = devices['Pixel 7'];
test.use({ viewport, userAgent, deviceScaleFactor, isMobile, hasTouch });

test('Latin letters that a phone’s keyboard still composes are searched at its Enter', async ({
  page,
  searchPage,
}) => {
  await searchPage.open();
  await searchPage.box.tap();
  const inputMethod = await InputMethod.of(page);
  await inputMethod.compose('SKA');
  await page.keyboard.press('Enter');
  await searchPage.answers('SKA');
  await expect(searchPage.box).toHaveValue('SKA');
  await expect(page).toHaveURL('/?q=SKA');
  // The keyboard gives way to the results, and no list lies over them.
  await expect(searchPage.box).not.toBeFocused();
  await expect(page.getByRole('listbox')).toHaveCount(0);
  await page.goBack();
  await expect(searchPage.box).toHaveValue('');
});
