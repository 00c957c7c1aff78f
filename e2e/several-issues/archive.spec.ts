import { expect } from '@playwright/test';
import { test } from '../fixtures';
import { ISSUES } from './issues';

test('the archive has a calendar a year, the newest first, with every issue in its month', async ({
  page,
}) => {
  await page.goto('/issues/');
  const years = [...new Set(ISSUES.map(({ id }) => id.slice(0, 4)))];
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText(
    years.map((year) => {
      const inYear = ISSUES.filter(({ id }) => id.startsWith(year));
      const total = inYear.reduce((sum, { items }) => sum + items.length, 0);
      return `${year}年${total}条`;
    }),
  );
  for (const { id, label, items } of ISSUES) {
    const link = page.getByRole('main').getByRole('link', { name: label, exact: false });
    await expect(link).toHaveAttribute('href', `/issues/${id}/`);
    await expect(link).toContainText(`${items.length}条`);
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
