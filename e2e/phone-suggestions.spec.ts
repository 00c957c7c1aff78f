import { expect } from '@playwright/test';
import { test } from './fixtures';
import { completions } from './suggestion-list';

test.use({ viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true });

test('suggestions on a phone lie over no section, and their number is spoken', async ({
  page,
  searchPage,
}) => {
  await searchPage.open({ q: '江凌' });
  await searchPage.answers('江凌');
  await searchPage.box.tap();
  await searchPage.box.press('End');
  await searchPage.box.pressSequentially(' 防');
  await expect(completions(page)).toBeVisible();
  const list = await completions(page).boundingBox();
  const chip = await searchPage.filter('全部').boundingBox();
  expect(list?.y).toBeGreaterThanOrEqual((chip?.y ?? 0) + (chip?.height ?? 0));
  const options = completions(page).getByRole('option');
  const spoken = page.getByRole('status').filter({ hasText: /^\d+ 条检索建议$/ });
  await expect(spoken).toHaveText(`${await options.count()} 条检索建议`);
  const names = await options.evaluateAll((all) =>
    all.map((one) => one.getAttribute('aria-label')),
  );
  const titles = names.map((name) => name?.includes('，标题'));
  expect(titles.filter(Boolean).length).toBeLessThanOrEqual(2);
  expect(titles).toEqual(titles.toSorted());
});
