import { expect } from '@playwright/test';
import { idsHolding, readItems } from './collection';
import { test } from './fixtures';
import { idsOf } from './search-page';

test('an entry that stays in the list stays the same element', async ({ page, searchPage }) => {
  const wanted = idsHolding(readItems(), '江凌').length;
  await searchPage.open();
  await searchPage.box.pressSequentially('江');
  await searchPage.answers('江');
  await page.evaluate(() => {
    for (const link of document.querySelectorAll<HTMLElement>('a[data-result]')) {
      link.dataset.old = '';
    }
  });
  const before = await idsOf(searchPage.results);
  await searchPage.box.pressSequentially('凌');
  await searchPage.answers('江凌');
  const after = await searchPage.ids(wanted);
  const stayed = after.filter((id) => before.includes(id));
  expect(stayed.length).toBeGreaterThan(0);
  await expect(searchPage.results.locator('[data-old]')).toHaveCount(stayed.length);
});
