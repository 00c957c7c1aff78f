import { expect, type Page } from '@playwright/test';
import { readItems } from './collection';
import { test } from './fixtures';

const path = `/items/${readItems()[0]?.id}/`;

const paper = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const textSize = (page: Page) =>
  page
    .getByRole('article')
    .getByRole('paragraph')
    .last()
    .evaluate((element) => Math.round(Number.parseFloat(getComputedStyle(element).fontSize)));

const LIGHT = 'rgb(251, 248, 243)';
const DARK = 'rgb(22, 19, 16)';

test('a chosen theme outlasts the page and goes before the system’s', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(path);
  const theme = page.getByRole('group', { name: '外观' });
  await expect(theme.getByRole('radio', { name: '跟随系统' })).toBeChecked();
  await theme.getByText('深色').click();
  expect(await paper(page)).toBe(DARK);
  await page.goto('/');
  expect(await paper(page)).toBe(DARK);
  await expect(theme.getByRole('radio', { name: '深色' })).toBeChecked();
  await expect(page.locator('meta[name="theme-color"]').first()).toHaveAttribute(
    'content',
    '#161310',
  );
  await theme.getByText('跟随系统').click();
  expect(await paper(page)).toBe(LIGHT);
  await page.reload();
  expect(await paper(page)).toBe(LIGHT);
});

test('large type makes every page larger and is remembered', async ({ page }) => {
  await page.goto(path);
  expect(await textSize(page)).toBe(18);
  await page.getByRole('button', { name: '大字版' }).click();
  expect(await textSize(page)).toBe(24);
  await page.goto(`/items/${readItems()[1]?.id}/`);
  expect(await textSize(page)).toBe(24);
  const button = page.getByRole('button', { name: '大字版', pressed: true });
  await button.click();
  await page.reload();
  expect(await textSize(page)).toBe(18);
});

test('theme and type are there before the first paint, and nothing moves', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('heluo-theme', 'dark');
    localStorage.setItem('heluo-type', 'large');
    // The first moment at which there is something to paint.
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      observer.disconnect();
      const { theme, type } = document.documentElement.dataset;
      document.documentElement.dataset.early = `${theme} ${type}`;
    }).observe(document, { childList: true, subtree: true });
    let shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shift += (entry as unknown as { value: number }).value;
      document.documentElement.dataset.shift = String(shift);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(path);
  await expect(page.getByRole('radio', { name: '深色' })).toBeChecked();
  const root = page.locator('html');
  await expect(root).toHaveAttribute('data-early', 'dark large');
  await expect(root).not.toHaveAttribute('data-shift');
});

test('without storage the switches still work on the page', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto(path);
  await page.getByRole('button', { name: '大字版' }).click();
  expect(await textSize(page)).toBe(24);
  await page.getByRole('group', { name: '外观' }).getByText('深色').click();
  expect(await paper(page)).toBe(DARK);
});
