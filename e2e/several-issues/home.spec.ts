import { expect } from '@playwright/test';
import { test } from '../fixtures';
import { ISSUES, ITEMS } from './issues';

const [newest, ...older] = ISSUES;

test('the home page says how much there is, shows the newest issue, and leads to the others', async ({
  page,
}) => {
  await page.goto('/');
  const main = page.getByRole('main');
  await expect(main.getByText(`${ISSUES.length}期共${ITEMS.length}条`)).toBeVisible();
  const shown = page.getByRole('region', { name: `最新一期：${newest?.label}` });
  const ids = await shown
    .locator('a[href^="/items/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/')[2]));
  expect(ids.length).toBeGreaterThan(0);
  const own = newest?.items.map(({ id }) => id);
  expect(ids.filter((id) => !own?.includes(id ?? ''))).toEqual([]);
  const others = page.getByRole('region', { name: '往期' }).getByRole('link');
  await expect(others).toHaveText(older.map(({ label, items }) => `${label}${items.length}条`));
  await others.first().click();
  await expect(page).toHaveURL(`/issues/${older[0]?.id}/`);
});
