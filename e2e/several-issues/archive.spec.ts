import { expect } from '@playwright/test';
import { test } from '../fixtures';
import { ISSUES } from './issues';

test('the archive lists its few issues, the newest first, each with its first titles', async ({
  page,
}) => {
  await page.goto('/issues/');
  const rows = page.getByRole('main').locator('ol > li');
  await expect(rows).toHaveCount(ISSUES.length);
  for (const [at, { id, label, items }] of ISSUES.entries()) {
    const heading = rows.nth(at).getByRole('heading').getByRole('link');
    await expect(heading).toHaveAttribute('href', `/issues/${id}/`);
    await expect(heading).toContainText(label);
    await expect(heading).toContainText(`${items.length}条`);
    const titles = rows.nth(at).locator('a[href^="/items/"]');
    await expect(titles).toHaveText(items.slice(0, 4).map(({ title }) => title));
  }
});

test('issues lead to their neighbours, over the turn of the year', async ({ page }) => {
  await page.goto(`/issues/${ISSUES[0]?.id}/`);
  const neighbours = page.getByRole('navigation', { name: '上一期与下一期' });
  for (const { id, label } of ISSUES.slice(1)) {
    await neighbours.getByRole('link', { name: `← ${label}` }).click();
    await expect(page).toHaveURL(`/issues/${id}/`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(label);
  }
});
