import { expect } from '@playwright/test';
import { readIssues, readItems } from './collection';
import { test } from './fixtures';

const all = readItems();
const issues = readIssues().map(({ id, label }) => ({
  id,
  label,
  items: all.filter(({ issue }) => issue === id),
}));

for (const { id, label, items } of issues) {
  test(`the page of ${id} lists its items in printed order with their pages`, async ({ page }) => {
    await page.goto(`/issues/${id}/`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(label);
    const links = page.getByRole('main').locator('a[href^="/items/"]');
    const listed = await links.evaluateAll((all) =>
      all.map((link) => [link.getAttribute('href'), link.textContent]),
    );
    expect(listed).toEqual(
      items.map((item) => [
        `/items/${item.id}/`,
        `${item.tocTitle ?? item.title}，第${item.page}页`,
      ]),
    );
  });
}

test('the archive leads from the masthead to every issue, with its count', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('navigation', { name: '本站' }).getByRole('link', { name: '往期' }).click();
  await expect(page).toHaveURL('/issues/');
  await expect(page.getByRole('link', { name: '往期', exact: true })).toHaveAttribute(
    'aria-current',
    'page',
  );
  for (const { id, label, items } of issues) {
    const link = page.getByRole('main').getByRole('link', { name: label });
    await expect(link).toContainText(`${items.length}条`);
    await expect(link).toHaveAttribute('href', `/issues/${id}/`);
  }
  await page.getByRole('main').getByRole('link').first().click();
  await expect(page).toHaveURL(`/issues/${issues[0]?.id}/`);
});
