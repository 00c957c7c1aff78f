import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { idsHolding, readItems } from './collection';
import { test } from './fixtures';

const items = readItems();
const holding = idsHolding(items, '江凌');

test('the results can be had as a table, in the order of the list', async ({
  page,
  searchPage,
}) => {
  await searchPage.open({ q: '江凌' });
  const ids = await searchPage.ids(holding.length);
  await page.getByRole('button', { name: '导出' }).click();
  const started = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载 CSV' }).click();
  const download = await started;
  expect(download.suggestedFilename()).toBe('河洛检索-江凌.csv');
  const csv = readFileSync(await download.path(), 'utf8');
  expect(csv.startsWith('\uFEFF标题,日期,栏目,子栏目,页,编号,地址,摘录\r\n')).toBe(true);
  const rows = csv.trimEnd().split('\r\n').slice(1);
  expect(rows.map((row) => /\d{4}-\d{2}-\d{3,}/.exec(row)?.[0])).toEqual(ids);
  expect(rows[0]).toContain(new URL(`/items/${ids[0]}/`, page.url()).href);
  expect(rows[0]).toContain(items.find(({ id }) => id === ids[0])?.title);
});

test('the address of the search can be copied, with its filters', async ({
  page,
  context,
  searchPage,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await searchPage.open({ q: '江凌', section: 'shizheng', sort: 'date' });
  await searchPage.answers('江凌');
  await page.getByRole('button', { name: '导出' }).click();
  await page.getByRole('button', { name: '复制检索链接' }).click();
  await expect(page.getByText('已复制')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(page.url());
});

test('Escape closes the menu and gives the keyboard back', async ({ page, searchPage }) => {
  await searchPage.open({ q: '江凌' });
  await searchPage.answers('江凌');
  const toggle = page.getByRole('button', { name: '导出' });
  await toggle.click();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: '复制检索链接' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(toggle).toBeFocused();
  await expect(toggle).toHaveAttribute('aria-expanded', 'false');
});
