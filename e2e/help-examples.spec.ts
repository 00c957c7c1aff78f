import { expect } from '@playwright/test';
import { LENIENT_EXAMPLES, QUERY_EXAMPLES } from '@/components/help/help-examples';
import { test } from './fixtures';

test('the help page stands under the search box and in the footer', async ({
  page,
  searchPage,
}) => {
  await searchPage.open();
  await expect(page.getByRole('contentinfo').getByRole('link', { name: '检索帮助' })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: '检索帮助' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '检索帮助' })).toBeVisible();
});

test('help shows every example as one that can be tried, where the texts hold it', async ({
  page,
}) => {
  await page.goto('/help/');
  const main = page.getByRole('main');
  await expect(main).toContainText('带下划线的例子可以点开试一试');
  await expect(main.locator('dt').getByRole('link')).toHaveText(
    [...QUERY_EXAMPLES, ...LENIENT_EXAMPLES].map(({ query }) => query),
  );
});

for (const { query } of [...QUERY_EXAMPLES, ...LENIENT_EXAMPLES]) {
  test(`the example ${query} of the help page finds something`, async ({ page, searchPage }) => {
    await page.goto('/help/');
    await page.getByRole('main').getByRole('link', { name: query, exact: true }).click();
    await expect(searchPage.box).toHaveValue(query);
    await expect(searchPage.hits.first()).toBeVisible();
  });
}
