import { expect } from '@playwright/test';
import { idsHolding, readItems } from './collection';
import { test } from './fixtures';

/** More stops than that nobody counts. */
const TABS = 6;

test(`the first result is within ${TABS} Tabs from the top of the page`, async ({
  page,
  searchPage,
}) => {
  await searchPage.open({ q: '江凌' });
  await searchPage.ids(idsHolding(readItems(), '江凌').length);
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
  });
  let tabs = 0;
  for (const name of ['跳到正文', '跳到检索结果']) {
    const skip = page.getByRole('link', { name });
    for (; !(await skip.evaluate((link) => link === document.activeElement)); tabs++) {
      expect(tabs).toBeLessThan(TABS);
      await page.keyboard.press('Tab');
    }
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
  }
  await page.keyboard.press('Tab');
  await expect(searchPage.hits.first().getByRole('link')).toBeFocused();
  expect(tabs + 1).toBeLessThanOrEqual(TABS);
  await expect(page).toHaveURL('/?q=%E6%B1%9F%E5%87%8C');
});
