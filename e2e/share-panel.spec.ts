import { expect, type Page } from '@playwright/test';
import jsqr from 'jsqr';
import { partsOf } from '@/lib/domain/calendar';
import { readIssues, readItems } from './collection';
import { test } from './fixtures';

const item = readItems()[0];
const path = `/items/${item?.id}/`;

async function openPanel(page: Page) {
  await page.goto(`${path}?q=洛阳`);
  await page.getByRole('button', { name: '分享与引用' }).click();
  const panel = page.getByRole('dialog', { name: '分享与引用' });
  await expect(panel).toBeVisible();
  return panel;
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the QR code holds the item’s own address, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const panel = await openPanel(page);
    const picture = await panel.getByRole('img', { name: '二维码' }).screenshot();
    const { data, width, height } = await pixelsOf(page, picture);
    const code = jsqr(Uint8ClampedArray.from(data), width, height, {
      inversionAttempts: 'dontInvert',
    });
    expect(code?.data).toBe(new URL(path, page.url()).href);
  });
}

test('the citation names title, gazette, issue, page, day and address', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.clock.setFixedTime(new Date('2026-11-24T10:00:00+08:00'));
  const panel = await openPanel(page);
  const issue = readIssues().find(({ id }) => id === item?.issue);
  const [year, month] = issue?.date ? partsOf(issue.date.from) : [];
  const address = new URL(path, page.url()).href;
  const place = `洛阳月报, ${year}(${month}): ${item?.page}`;
  const citation = `${item?.title}[J/OL]. ${place}[2026-11-24]. ${address}`;
  await expect(panel.getByText(citation, { exact: true })).toBeVisible();
  await panel.getByRole('button', { name: '复制引文' }).click();
  await expect(panel.getByRole('status').filter({ hasText: '引文已复制' })).toBeAttached();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(citation);
});

test('the citation can be copied where the clipboard is out of reach', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const panel = await openPanel(page);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('denied'));
  });
  await panel.getByRole('button', { name: '复制引文' }).click();
  await expect(panel.getByRole('status').filter({ hasText: '引文已复制' })).toBeAttached();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('[J/OL]');
});

test('the system’s share sheet gets title and address where there is one', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.share = async (data) => {
      document.documentElement.dataset.shared = JSON.stringify(data);
    };
  });
  const panel = await openPanel(page);
  await panel.getByRole('button', { name: '用其他应用分享' }).click();
  const address = new URL(path, page.url()).href;
  await expect(page.locator('html')).toHaveAttribute(
    'data-shared',
    JSON.stringify({ title: item?.title, url: address }),
  );
});

test('Escape closes the panel and returns to its button', async ({ page }) => {
  const panel = await openPanel(page);
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(page.getByRole('button', { name: '分享与引用' })).toBeFocused();
});

/** RGBA bytes of a PNG, decoded by the browser. */
async function pixelsOf(page: Page, png: Buffer) {
  return page.evaluate(async (source) => {
    const image = new Image();
    image.src = `data:image/png;base64,${source}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const pixels = context?.getImageData(0, 0, image.width, image.height);
    return { data: [...(pixels?.data ?? [])], width: image.width, height: image.height };
  }, png.toString('base64'));
}
