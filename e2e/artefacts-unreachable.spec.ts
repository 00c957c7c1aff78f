import { expect, type Page } from '@playwright/test';
import { idsHolding, readItems } from './collection';
import { test } from './fixtures';
import type { SearchPage } from './search-page';

const count = idsHolding(readItems(), '江凌').length;

test.use({ expectedProblems: /\/search\// });

test('offline, the search says what is wrong, and trying again works', async ({
  page,
  context,
  searchPage,
}) => {
  await context.route('**/search/**', (route) => route.abort('internetdisconnected'));
  await failsThenRecovers(page, searchPage);
});

test('a server error is told and can be retried', async ({ page, context, searchPage }) => {
  await context.route('**/search/**', (route) => route.fulfill({ status: 500, body: 'Broken.' }));
  await failsThenRecovers(page, searchPage);
});

test('a half-delivered index is told and can be retried', async ({ page, context, searchPage }) => {
  await context.route('**/search/index-*', (route) => route.fulfill({ body: '{"half":' }));
  await failsThenRecovers(page, searchPage);
});

async function failsThenRecovers(page: Page, searchPage: SearchPage): Promise<void> {
  await searchPage.open();
  await expect(page.getByRole('main').locator('a[href^="/items/"]').first()).toBeVisible();
  await searchPage.box.fill('江凌');
  const alert = page.getByRole('main').getByRole('alert');
  await expect(alert).toContainText('检索数据没有载入');
  await expect(searchPage.hits).toHaveCount(0);
  await page.context().unrouteAll();
  await alert.getByRole('button', { name: '重试' }).click();
  await searchPage.ids(count);
  await expect(alert).toHaveCount(0);
}
