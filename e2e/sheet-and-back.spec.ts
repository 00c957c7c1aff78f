import { expect, type Page } from '@playwright/test';
import { idsHolding, readItems } from './collection';
import { test } from './fixtures';

test.use({ viewport: { width: 360, height: 780 }, hasTouch: true });

const all = idsHolding(readItems(), '江凌');
const SEARCH = '/?q=%E6%B1%9F%E5%87%8C';
const DAY = `${SEARCH}&from=2023-05-22&to=2023-05-22`;

const sheet = (page: Page) => page.getByRole('dialog', { name: '筛选' });

test.beforeEach(async ({ page, searchPage }) => {
  await searchPage.open();
  await searchPage.box.fill('江凌');
  await searchPage.box.press('Enter');
  await searchPage.ids(all.length);
  await page.getByRole('button', { name: /^筛选/ }).tap();
  await expect(sheet(page)).toBeVisible();
});

test('Back closes the sheet before anything else changes', async ({ page, searchPage }) => {
  await page.goBack();
  await expect(sheet(page)).toHaveCount(0);
  await expect(page).toHaveURL(SEARCH);
  await searchPage.ids(all.length);
  await page.goBack();
  await expect(page).toHaveURL('/');
});

test('Back keeps what was chosen on the sheet, and leads out of it the next time', async ({
  page,
}) => {
  await sheet(page)
    .getByRole('button', { name: /^5月22日，/ })
    .tap();
  await expect(page).toHaveURL(DAY);
  await page.goBack();
  await expect(sheet(page)).toHaveCount(0);
  await expect(page).toHaveURL(DAY);
  await page.goBack();
  await expect(page).toHaveURL(SEARCH);
});

test('what is chosen on the sheet is one step of the history', async ({ page }) => {
  for (const name of [/^5月22日，/, /^5月29日，/]) {
    await sheet(page).getByRole('button', { name }).tap();
  }
  await sheet(page).getByRole('button', { name: '精确' }).tap();
  await expect(page).toHaveURL(`${SEARCH}&from=2023-05-22&to=2023-05-29&mode=exact`);
  await sheet(page).getByRole('button', { name: /^完成/ }).tap();
  await page.goBack();
  await expect(page).toHaveURL(SEARCH);
});

test('a closed sheet on which nothing was chosen leaves no step behind', async ({ page }) => {
  await sheet(page).getByRole('button', { name: /^完成/ }).tap();
  await expect(sheet(page)).toHaveCount(0);
  await page.goBack();
  await expect(page).toHaveURL('/');
});

test('the sheet also holds what there is no room for: export, and searching within', async ({
  page,
  searchPage,
}) => {
  const started = page.waitForEvent('download');
  await sheet(page).getByRole('button', { name: '下载 CSV' }).tap();
  expect((await started).suggestedFilename()).toBe('河洛检索-江凌.csv');
  await sheet(page).getByRole('button', { name: '在结果中检索' }).tap();
  await expect(sheet(page)).toHaveCount(0);
  await expect(searchPage.box).toBeFocused();
  await expect(searchPage.chip('在“江凌”的结果中')).toBeVisible();
});
