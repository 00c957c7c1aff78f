import { expect } from '@playwright/test';
import { test } from './fixtures';

test('where nothing holds a word, what is near in meaning is listed and counted apart', async ({
  page,
  searchPage,
}) => {
  await searchPage.open({ q: '牡丹花会' });
  const near = page.getByRole('region', { name: '没有含“牡丹花会”的条目。' });
  await expect(near.getByText(/^意思相近：牡丹 \d+ 条/)).toBeVisible();
  await expect(searchPage.count).toHaveAttribute('data-text', '0 条结果');
  await expect(near.getByRole('list').getByRole('link').first()).toBeVisible();
  await near.getByRole('button', { name: '牡丹', exact: true }).click();
  await searchPage.answers('牡丹');
});

test('beside hits it is one quiet line under them', async ({ page, searchPage }) => {
  await searchPage.open({ q: '养老院' });
  await searchPage.answers('养老院');
  await expect(page.getByText(/^相近：/)).toBeVisible();
});
