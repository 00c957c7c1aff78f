import { expect, type Page } from '@playwright/test';
import { idsHolding, readItems } from './collection';
import { test } from './fixtures';

const items = readItems();
const all = idsHolding(items, '江凌');
const inSection = idsHolding(
  items.filter(({ section }) => section === '时政'),
  '江凌',
);

const scrollY = (page: Page) => page.evaluate(() => Math.round(window.scrollY));

test('back and forward step through chosen filters', async ({ page, searchPage }) => {
  await searchPage.open({ q: '江凌' });
  await searchPage.ids(all.length);
  await searchPage.filter('时政').click();
  await searchPage.ids(inSection.length);
  await page.goBack();
  await searchPage.ids(all.length);
  await expect(searchPage.filter('全部')).toHaveAttribute('aria-pressed', 'true');
  await page.goForward();
  await searchPage.ids(inSection.length);
  await expect(searchPage.filter('时政')).toHaveAttribute('aria-pressed', 'true');
});

test('a submitted query is a step that back leaves and forward returns to', async ({
  page,
  searchPage,
}) => {
  await searchPage.open();
  await searchPage.box.fill('江凌');
  await searchPage.box.press('Enter');
  await expect(page).toHaveURL('/?q=%E6%B1%9F%E5%87%8C');
  await page.goBack();
  await expect(page).toHaveURL('/');
  await expect(searchPage.box).toHaveValue('');
  await page.goForward();
  await expect(searchPage.box).toHaveValue('江凌');
  await searchPage.ids(all.length);
});

test('a search that is left before its answer came leaves the box too', async ({
  page,
  searchPage,
}) => {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/search\/.*\.json$/, async (route) => {
    await released;
    await route.continue();
  });
  await searchPage.open();
  await searchPage.box.fill('江凌');
  await searchPage.box.press('Enter');
  await expect(page).toHaveURL('/?q=%E6%B1%9F%E5%87%8C');
  await page.goBack();
  await expect(searchPage.box).toHaveValue('');
  release();
  await page.goForward();
  await searchPage.ids(all.length);
});

test('back from an item restores query, filter, results and place', async ({
  page,
  searchPage,
}) => {
  await searchPage.open({ q: '江凌', section: 'shizheng' });
  const before = await searchPage.ids(inSection.length);
  await searchPage.hits.nth(9).scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 300);
  const tenth = searchPage.hits.nth(9).getByRole('link');
  // The box stays over the list: it is not to be moved for the click.
  await tenth.hover();
  const place = await settledScroll(page);
  expect(place).toBeGreaterThan(0);
  await tenth.click();
  await expect(page).toHaveURL(/\/items\//);
  await page.goBack();
  expect(await searchPage.ids(inSection.length)).toEqual(before);
  await expect(searchPage.box).toHaveValue('江凌');
  await expect(searchPage.filter('时政')).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => scrollY(page)).toBe(place);
});

test('reloading restores query, filter, results and place', async ({ page, searchPage }) => {
  await searchPage.open({ q: '江凌', section: 'shizheng' });
  const before = await searchPage.ids(inSection.length);
  await page.mouse.move(800, 600);
  await page.mouse.wheel(0, 900);
  const place = await settledScroll(page);
  expect(place).toBeGreaterThan(0);
  await page.reload();
  expect(await searchPage.ids(inSection.length)).toEqual(before);
  await expect(searchPage.box).toHaveValue('江凌');
  await expect.poll(() => scrollY(page)).toBe(place);
});

/** The place once the page has stood still for a while and has had the time to remember it. */
async function settledScroll(page: Page): Promise<number> {
  let last = -1;
  await expect
    .poll(
      async () => {
        const before = last;
        last = await scrollY(page);
        return last > 0 && last === before;
      },
      { intervals: [500] },
    )
    .toBe(true);
  return last;
}
