import { expect } from '@playwright/test';
import { contains, readItems, readNames } from './collection';
import { test } from './fixtures';

test('the page of a person says by which office the texts introduce him, and how often', async ({
  page,
}) => {
  const person = readNames().find(({ name }) => name === '徐衣显');
  const introduced = readItems().filter((item) => contains(item, '市长徐衣显'));
  await page.goto(`/names/${person?.id}/`);
  await expect(
    page.getByText(`文中职务：市长（${introduced.length}条）`, { exact: true }),
  ).toBeVisible();
});
