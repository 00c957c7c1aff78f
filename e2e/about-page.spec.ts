import { expect } from '@playwright/test';
import { readItems } from './collection';
import { test } from './fixtures';

test('the page about the site says how much there is and gives all of it as data', async ({
  page,
  request,
}) => {
  await page.goto('/');
  await page.getByRole('contentinfo').getByRole('link', { name: '关于本站' }).click();
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toHaveText('关于本站');
  await expect(main).toContainText(`共${readItems().length}条`);
  for (const path of ['/data/items.json', '/data/items.csv', '/atom.xml']) {
    await expect(main.locator(`a[href="${path}"]`)).toBeVisible();
    expect((await request.get(path)).ok()).toBe(true);
  }
  // The documented fields are those of the data.
  const fields = await main.locator('dt').allTextContents();
  const keys = new Set(readItems().flatMap((item) => Object.keys(item)));
  expect([...keys].filter((key) => !fields.includes(key))).toEqual([]);
});
