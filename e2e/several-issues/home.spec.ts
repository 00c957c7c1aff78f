import { expect } from '@playwright/test';
import { test } from '../fixtures';
import { expectedByIssue, ISSUES, ITEMS, listedByIssue } from './issues';

test('the contents are those of each issue under its name, the newest first', async ({ page }) => {
  await page.goto('/');
  const contents = page.getByRole('region', { name: '目录' });
  expect(await listedByIssue(contents)).toEqual(expectedByIssue(ITEMS));
  // None stands outside of an issue.
  await expect(contents.locator('a[href^="/items/"]')).toHaveCount(ITEMS.length);
});

test('the sections at a glance are of the newest issue, and say so', async ({ page }) => {
  await page.goto('/');
  const newest = ISSUES[0];
  await expect(page.getByRole('heading', { name: `最新一期 · ${newest?.label}` })).toBeVisible();
  const glance = page.locator('main a[href^="/items/"]:not([aria-label="目录"] a)');
  const ids = await glance.evaluateAll((links) =>
    links.map((link) => link.getAttribute('href')?.split('/')[2]),
  );
  expect(ids.length).toBeGreaterThan(0);
  const own = newest?.items.map(({ id }) => id);
  expect(ids.filter((id) => !own?.includes(id ?? ''))).toEqual([]);
});
