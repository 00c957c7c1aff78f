import { expect } from '@playwright/test';
import { idsHolding, readItems, readSiteFile } from './collection';
import { test } from './fixtures';

test('artefacts of another version ask for a reload, which keeps the query', async ({
  page,
  context,
  searchPage,
}) => {
  const manifest: unknown = JSON.parse(readSiteFile('search/manifest.json'));
  const newer = JSON.stringify({ ...(manifest as object), format: 999 });
  await context.route('**/search/manifest.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: newer }),
  );
  await searchPage.open({ q: '江凌' });
  const alert = page.getByRole('main').getByRole('alert');
  await expect(alert).toContainText('旧版本');
  await context.unrouteAll();
  await alert.getByRole('button', { name: '刷新页面' }).click();
  await searchPage.ids(idsHolding(readItems(), '江凌').length);
  await expect(searchPage.box).toHaveValue('江凌');
});
