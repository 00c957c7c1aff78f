import { expect } from '@playwright/test';
import { parseAtomFeed } from 'feedsmith';
import { readItems, readSections } from './collection';
import { test } from './fixtures';

test('a page names its feed, and the feed holds the items with their texts', async ({
  page,
  request,
  baseURL,
}) => {
  const section = readSections()[0];
  await page.goto(`/sections/${section?.slug}/`);
  const link = page.locator('link[rel="alternate"][type="application/atom+xml"]');
  const response = await request.get((await link.getAttribute('href')) ?? '');
  const { entries = [] } = parseAtomFeed(await response.text());
  const items = readItems().filter((item) => item.section === section?.name);
  expect(entries.map(({ title }) => title?.value).sort()).toEqual(
    items.map(({ title }) => title).sort(),
  );
  for (const { title, links, content } of entries) {
    const item = items.find((one) => one.title === title?.value);
    expect(new URL(links?.[0]?.href ?? '', baseURL).pathname).toBe(`/items/${item?.id}/`);
    expect(content?.value).toContain(item?.body.split('\n')[0]);
  }
});

test('the site can be put on a home screen', async ({ page, request }) => {
  await page.goto('/');
  const manifest = await page.locator('link[rel="manifest"]').getAttribute('href');
  const { icons, start_url } = await (await request.get(manifest ?? '')).json();
  expect(start_url).toBe('/');
  for (const { src } of icons) {
    const response = await request.get(src);
    expect(response.headers()['content-type']).toBe('image/png');
  }
  await expect(page.locator('link[rel="apple-touch-icon"]')).toHaveCount(1);
});

test('every item has a picture that a static server sends as PNG', async ({ request }) => {
  const response = await request.get(`/items/${readItems()[0]?.id}/card.png`);
  expect(response.headers()['content-type']).toBe('image/png');
});
