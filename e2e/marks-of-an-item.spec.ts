import { expect, type Page } from '@playwright/test';
import { readItems } from './collection';
import { test } from './fixtures';

const items = readItems();
const longest = [...items].sort((a, b) => b.body.length - a.body.length)[0];
/** Words that stand near the end of the longest text only, and once. */
const late = longest?.body.slice(-14, -6) ?? '';
const named = items.find(
  ({ title, body }) => title.startsWith('江凌') && body.split('江凌').length > 3,
);

const marks = (page: Page) => page.getByRole('article').locator('mark');
const place = (page: Page) => page.getByRole('status').filter({ hasText: /处$/ });

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 780 }, hasTouch: true });

  test('an item reached from a search opens at its first mark', async ({ page }) => {
    await page.goto(`/items/${longest?.id}/#q=${late}`);
    await expect(marks(page).first()).toBeInViewport();
    const { y, pageY } = await marks(page)
      .first()
      .evaluate((mark) => {
        const { top } = mark.getBoundingClientRect();
        return { y: top, pageY: top + window.scrollY };
      });
    expect(pageY).toBeGreaterThan(780);
    // Above what lies over the end of the window.
    expect(y).toBeLessThan(780 - 96);
  });

  test('a mark that is near leaves the heading in sight', async ({ page }) => {
    await page.goto(`/items/${named?.id}/#q=江凌`);
    await expect(place(page)).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
    await expect(marks(page).first()).toBeInViewport();
  });

  test('who has scrolled before the marks come stays there', async ({ page }) => {
    await page.goto(`/items/${longest?.id}/`);
    await page.evaluate(() => window.scrollTo(0, 60));
    // Before React has come nobody hears of the step.
    await expect(async () => {
      await page.evaluate((q) => {
        window.location.hash = `q=${q}`;
        window.dispatchEvent(new PopStateEvent('popstate'));
      }, encodeURIComponent(late));
      await expect(marks(page).first()).toBeAttached({ timeout: 2_000 });
    }).toPass();
    expect(await page.evaluate(() => window.scrollY)).toBe(60);
  });
});

test('keys and buttons walk over the marks, and say at which one is', async ({ page }) => {
  await page.goto(`/items/${named?.id}/#q=江凌`);
  const count = await marks(page)
    .count()
    .then(async () => {
      await expect(marks(page).first()).toBeVisible();
      return marks(page).count();
    });
  expect(count).toBeGreaterThan(2);
  await expect(place(page)).toHaveText(`第 1/${count} 处`);
  await page.keyboard.press('n');
  await expect(place(page)).toHaveText(`第 2/${count} 处`);
  await expect(marks(page).nth(1)).toHaveAttribute('data-current', '');
  await expect(marks(page).nth(0)).not.toHaveAttribute('data-current');
  await page.keyboard.press('p');
  await page.keyboard.press('p');
  await expect(place(page)).toHaveText(`第 ${count}/${count} 处`);
  await page.getByRole('button', { name: '下一处' }).click();
  await expect(place(page)).toHaveText(`第 1/${count} 处`);
  // What is typed into a box is text.
  await page.getByRole('banner').getByRole('searchbox').fill('');
  await page.keyboard.press('n');
  await expect(place(page)).toHaveText(`第 1/${count} 处`);
});

for (const [way, remove] of [
  ['Escape', (page: Page) => page.keyboard.press('Escape')],
  ['a button', (page: Page) => page.getByRole('button', { name: '清除标记' }).click()],
] as const) {
  test(`${way} removes the marks, and the way back to the search stays`, async ({ page }) => {
    await page.goto(`/items/${named?.id}/#q=江凌`);
    // The keys come with the bar, which is loaded after the marks.
    await expect(place(page)).toBeVisible();
    await remove(page);
    await expect(marks(page)).toHaveCount(0);
    await expect(place(page)).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(named?.title ?? '');
    await expect(page.getByRole('link', { name: /返回检索/ })).toBeVisible();
  });
}

test('copied text carries no mark', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`/items/${named?.id}/#q=江凌`);
  await expect(marks(page).nth(1)).toBeVisible();
  await marks(page).nth(1).locator('xpath=..').selectText();
  await page.keyboard.press('Control+C');
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text();
    return { html: await read('text/html'), plain: await read('text/plain') };
  });
  expect(copied.plain).toContain('江凌');
  expect(copied.html).toContain('江凌');
  expect(copied.html).not.toMatch(/<mark|background/);
});
