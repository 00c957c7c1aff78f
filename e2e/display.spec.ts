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

/** From the system's over light. */
async function chooseDark(page: Page): Promise<void> {
  await page.getByRole('button', { name: '外观：跟随系统' }).click();
  await page.getByRole('button', { name: '外观：浅色' }).click();
  await expect(page.getByRole('button', { name: '外观：深色' })).toBeVisible();
}

const LIGHT = 'rgb(251, 248, 243)';
const DARK = 'rgb(22, 19, 16)';

test('a chosen theme outlasts the page and goes before the system’s', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(path);
  const theme = page.getByRole('banner').getByRole('button', { name: '外观' });
  await expect(theme).toHaveAccessibleName('外观：跟随系统');
  await chooseDark(page);
  expect(await paper(page)).toBe(DARK);
  await page.goto('/');
  expect(await paper(page)).toBe(DARK);
  await expect(theme).toHaveAccessibleName('外观：深色');
  await expect(page.locator('meta[name="theme-color"]').first()).toHaveAttribute(
    'content',
    '#161310',
  );
  await theme.click();
  await expect(theme).toHaveAccessibleName('外观：跟随系统');
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
  await expect(page.getByRole('button', { name: '外观：深色' })).toBeVisible();
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
  await chooseDark(page);
  expect(await paper(page)).toBe('rgb(0, 0, 0)');
});

test('大字版 is a reading mode: highest contrast, lines that can be seen, a large pointer', async ({
  page,
}) => {
  for (const [colorScheme, ink, ground] of [
    ['light', 'rgb(0, 0, 0)', 'rgb(255, 255, 255)'],
    ['dark', 'rgb(255, 255, 255)', 'rgb(0, 0, 0)'],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(path);
    const button = page.getByRole('button', { name: '大字版' });
    if ((await button.getAttribute('aria-pressed')) !== 'true') await button.click();
    const look = await page.evaluate(() => {
      const { color, backgroundColor, cursor } = getComputedStyle(document.documentElement);
      return { color, backgroundColor, cursor };
    });
    expect(look).toMatchObject({ color: ink, backgroundColor: ground });
    expect(look.cursor).toMatch(/^url\(.*48.*auto$/);
    const link = page.getByRole('contentinfo').getByRole('link').first();
    expect(await link.evaluate((one) => getComputedStyle(one).cursor)).toMatch(/^url.*pointer$/);
  }
});

test('大字版 reads the text aloud where the browser has a Chinese voice', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('heluo-type', 'large');
    const said: string[] = [];
    Object.assign(window, { said });
    const voice = { lang: 'zh-CN', name: '测试' } as SpeechSynthesisVoice;
    SpeechSynthesis.prototype.getVoices = () => [voice];
    SpeechSynthesis.prototype.speak = ({ text }) => void said.push(text);
    Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', { set() {} });
  });
  await page.goto(path);
  await page.getByRole('button', { name: '朗读全文' }).click();
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said.join(''));
  const item = readItems()[0];
  expect(said.startsWith(item?.title ?? '')).toBe(true);
  for (const paragraph of item?.body.split('\n') ?? []) expect(said).toContain(paragraph);
  await page.getByRole('button', { name: '停止朗读' }).click();
  // It is a part of the reading mode.
  await page.getByRole('button', { name: '大字版' }).click();
  await expect(page.getByRole('button', { name: '朗读全文' })).toBeHidden();
});
