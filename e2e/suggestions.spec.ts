import { expect } from '@playwright/test';
import { idsHolding, readItems } from './collection';
import { test } from './fixtures';
import { completions } from './suggestion-list';

const count = idsHolding(readItems(), '江凌').length;

test('typing lists completions, and a click on one searches for it', async ({
  page,
  searchPage,
}) => {
  await searchPage.open();
  await expect(completions(page)).toHaveCount(0);
  await searchPage.box.pressSequentially('江');
  await completions(page).getByRole('option', { name: '江凌，人名' }).click();
  await expect(searchPage.box).toHaveValue('江凌');
  await expect(searchPage.box).toBeFocused();
  await searchPage.ids(count);
  await expect(page).toHaveURL('/?q=%E6%B1%9F%E5%87%8C');
  await expect(completions(page)).toHaveCount(0);
});

test('the arrows walk through the list, Enter chooses, and the focus stays in the box', async ({
  page,
  searchPage,
}) => {
  await searchPage.open();
  await searchPage.box.pressSequentially('江');
  const options = completions(page).getByRole('option');
  await expect(options.first()).toHaveAttribute('aria-selected', 'false');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await expect(searchPage.box).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(searchPage.box).toHaveValue('江凌');
  await searchPage.ids(count);
});

test('the arrows lead on from the last completion to the results', async ({ page, searchPage }) => {
  await searchPage.open();
  await searchPage.box.fill('江凌');
  await searchPage.ids(count);
  const options = completions(page).getByRole('option');
  await expect(options.first()).toBeVisible();
  const steps = (await options.count()) + 1;
  for (let step = 0; step < steps; step++) await page.keyboard.press('ArrowDown');
  await expect(searchPage.hits.first().getByRole('link')).toBeFocused();
  await expect(completions(page)).toHaveCount(0);
});

test('Enter without a chosen completion searches for what was typed', async ({
  page,
  searchPage,
}) => {
  await searchPage.open();
  await searchPage.box.pressSequentially('江');
  await expect(completions(page)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(completions(page)).toHaveCount(0);
  await expect(searchPage.box).toHaveValue('江');
  await searchPage.answers('江');
});

test('the last of several words is completed', async ({ page, searchPage }) => {
  await searchPage.open();
  await searchPage.box.pressSequentially('江凌 防');
  await completions(page)
    .getByRole('option', { name: /^江凌 防汛，/ })
    .click();
  await expect(searchPage.box).toHaveValue('江凌 防汛');
  await searchPage.answers('江凌 防汛');
});

test('the list is closed on loading, on leaving the box, on scrolling and on going back', async ({
  page,
  searchPage,
}) => {
  await searchPage.open({ q: '江' });
  await searchPage.answers('江');
  await searchPage.box.click();
  await expect(completions(page)).toHaveCount(0);
  await searchPage.box.press('End');
  await searchPage.box.pressSequentially('凌');
  await expect(completions(page)).toBeVisible();
  await page.mouse.move(900, 600);
  await page.mouse.wheel(0, 300);
  await expect(completions(page)).toHaveCount(0);
  await searchPage.box.fill('江');
  await expect(completions(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(completions(page)).toHaveCount(0);
  await searchPage.box.fill('防');
  await searchPage.box.press('Enter');
  await searchPage.box.fill('防汛');
  await expect(completions(page)).toBeVisible();
  await page.goBack();
  await expect(searchPage.box).toHaveValue('防');
  await expect(completions(page)).toHaveCount(0);
});
