import { expect } from '@playwright/test';
import { test } from './fixtures';

test('a section that there is not is told, with those that there are', async ({
  page,
  searchPage,
}) => {
  await searchPage.open();
  await searchPage.box.fill('防汛 栏目:不存在');
  await expect(page.getByText('没有名为“不存在”的栏目。', { exact: true })).toBeVisible();
  await expect(page.getByText('换一个更短的词')).toBeHidden();
  // The filter of that name bears no number until typing has rested.
  const offered = page.locator('#results').getByRole('button', { name: '时政', exact: true });
  await offered.click();
  await searchPage.answers('防汛');
  await expect(searchPage.filter('时政')).toHaveAttribute('aria-pressed', 'true');
});

test('a day that no calendar has is told, and heard', async ({ page, searchPage }) => {
  await searchPage.open();
  await searchPage.box.fill('2月30日');
  await expect(page.getByText('日历上没有“2月30日”。', { exact: true })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: '日历上没有' })).toHaveText(
    '日历上没有“2月30日”。0 条结果',
  );
  await expect(searchPage.hits).toHaveCount(0);
});

test('such a day in an address is told too, and can be taken out', async ({ page, searchPage }) => {
  await searchPage.open({ q: '江凌', from: '2023-02-31' });
  await expect(page.getByText('日历上没有“2023-02-31”。')).toBeVisible();
  await searchPage.chip('2023-02-31起').click();
  await searchPage.answers('江凌');
  await expect(page.getByText('日历上没有')).toBeHidden();
});
