import { expect } from '@playwright/test';
import { IN_SHARDS, idsHolding, readItems } from '../collection';
import { test } from '../fixtures';

const items = readItems(IN_SHARDS);
const all = idsHolding(items, '防汛');
const ofYear = all.filter((id) => items.find((item) => item.id === id)?.issue.startsWith('2022'));

const dayOf = (id: string) => items.find((item) => item.id === id)?.date ?? '';

test('typing finds every item that holds the text, and nothing of the bundle is asked for', async ({
  page,
  searchPage,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await searchPage.open();
  await searchPage.box.pressSequentially('防汛');
  expect((await searchPage.ids(all.length)).toSorted()).toEqual(all);
  await expect(searchPage.hits.first().locator('mark').first()).toHaveText('防汛');
  expect(asked.filter((path) => /\/(?:index|texts)\.json$/.test(path))).toEqual([]);
  expect(asked.some((path) => /\/grams\/\d+\/\d+\.bin$/.test(path))).toBe(true);
});

test('an issue, an order and the way back are as over a small collection', async ({
  page,
  searchPage,
}) => {
  await searchPage.open({ q: '防汛' });
  await searchPage.ids(all.length);
  await page.getByRole('combobox', { name: '期次' }).selectOption('2022');
  expect((await searchPage.ids(ofYear.length)).toSorted()).toEqual(ofYear);
  await page.goBack();
  await searchPage.ids(all.length);
  await searchPage.sort('最新');
  const newestFirst = all.map(dayOf).toSorted().toReversed();
  // The same items stand there before they are in this order.
  await expect.poll(async () => (await searchPage.ids(all.length)).map(dayOf)).toEqual(newestFirst);
});

test('a result opens its page with the marks of the search, and back returns to the list', async ({
  page,
  searchPage,
}) => {
  await searchPage.open({ q: '防汛' });
  const [first] = await searchPage.ids(all.length);
  await searchPage.hits.first().getByRole('link').first().click();
  await expect(page).toHaveURL(new RegExp(`/items/${first}/`));
  await expect(page.getByRole('article').locator('mark').first()).toHaveText('防汛');
  await page.goBack();
  expect((await searchPage.ids(all.length))[0]).toBe(first);
});

test.describe('a link with a mark behind it', () => {
  test.use({ expectedProblems: /404/ });

  test('leads to the item, which has no text beside its page', async ({ page }) => {
    const [item] = items;
    await page.goto(`/items/${item?.id}/。`);
    await expect(page).toHaveURL(`/items/${item?.id}/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(item?.title ?? '');
  });
});

test('an item has its data beside its page, and no other format', async ({ page, request }) => {
  const [item] = items;
  await page.goto(`/items/${item?.id}/`);
  const formats = page.getByRole('region', { name: '格式' });
  await expect(formats.getByRole('link')).toHaveText(['JSON']);
  const response = await request.get(`/items/${item?.id}.json`);
  expect(await response.json()).toEqual(item);
});
