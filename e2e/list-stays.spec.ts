import { expect } from '@playwright/test';
import { idsHolding, readItems } from './collection';
import { test } from './fixtures';
import { idsOf } from './search-page';

/** While somebody types a window full of entries is shown; so many are in sight of any window. */
const IN_SIGHT = 5;

test('an entry that stays in the list stays the same element', async ({ page, searchPage }) => {
  const wanted = idsHolding(readItems(), '江凌').length;
  await searchPage.open();
  await searchPage.box.pressSequentially('江');
  await searchPage.answers('江');
  const before = (await idsOf(searchPage.results)).slice(0, IN_SIGHT);
  await page.evaluate(() => {
    for (const link of document.querySelectorAll<HTMLElement>('a[data-result]')) {
      link.dataset.old = '';
    }
  });
  await searchPage.box.pressSequentially('凌');
  await searchPage.answers('江凌');
  const after = (await searchPage.ids(wanted)).slice(0, IN_SIGHT);
  const stayed = after.filter((id) => before.includes(id));
  expect(stayed.length).toBeGreaterThan(0);
  for (const id of stayed) {
    await expect(searchPage.results.locator(`[data-old][href*="/${id}/"]`)).toHaveCount(1);
  }
});
