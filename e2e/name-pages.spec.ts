import { expect } from '@playwright/test';
import type { Entity } from '@/lib/domain/entity';
import { readItems, readSiteFile } from './collection';
import { test } from './fixtures';

const entities = JSON.parse(readSiteFile('data/entities.json')) as Entity[];
const named = entities.filter(({ id }) => id !== undefined);
const one = named.find(({ name }) => name === '江凌');
const items = readItems();

test('a name in an item leads to its page: its items by time, and what occurs with it', async ({
  page,
}) => {
  const holder = items.find(({ id }) => one?.items.includes(id));
  await page.goto(`/items/${holder?.id}/`);
  await page.getByRole('region', { name: '文中提到' }).getByRole('link', { name: '江凌' }).click();
  await expect(page).toHaveURL('/names/jiangling/');
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toHaveText('江凌人物');
  const links = main.locator('a[href^="/items/"]');
  const ids = await links.evaluateAll((all) =>
    all.map((a) => a.getAttribute('href')?.split('/')[2]),
  );
  expect([...ids].sort()).toEqual([...(one?.items ?? [])].sort());
  const days = await main
    .locator('time')
    .evaluateAll((all) => all.map((time) => time.getAttribute('datetime') ?? ''));
  const known = days.filter((day) => day.length === 10);
  expect(known).toEqual([...known].sort().reverse());
  // Beside whom: with the number of items that hold both.
  const beside = page.getByRole('complementary').getByRole('link').first();
  const [name = '', count = ''] = (await beside.innerText()).split(/(?=\d)/);
  const other = named.find((entity) => entity.name === name.trim());
  expect(other?.items.filter((id) => one?.items.includes(id))).toHaveLength(
    Number.parseInt(count, 10),
  );
  await beside.click();
  await expect(main.getByRole('heading', { level: 1 })).toContainText(name.trim());
});

test('a name without a page leads to a search for it', async ({ page, searchPage }) => {
  const rare = entities.find(({ id, kind }) => id === undefined && kind === 'person');
  await page.goto(`/items/${rare?.items[0]}/`);
  const names = page.getByRole('region', { name: '文中提到' });
  await names.getByRole('link', { name: rare?.name ?? '', exact: true }).click();
  await expect(searchPage.box).toHaveValue(rare?.name ?? '');
});

test('every name with a page is in the list of names, and has a feed', async ({
  page,
  request,
}) => {
  await page.goto('/');
  await page.getByRole('navigation', { name: '本站' }).getByRole('link', { name: '名录' }).click();
  for (const { id, name, items: held } of named) {
    const link = page.getByRole('main').locator(`a[href="/names/${id}/"]`);
    await expect(link).toHaveText(`${name}${held.length}条`);
  }
  const feed = await request.get('/names/jiangling/atom.xml');
  expect(feed.ok()).toBe(true);
  expect((await feed.text()).match(/<entry>/g)).toHaveLength(one?.items.length ?? 0);
  await page.goto('/names/jiangling/');
  await expect(page.locator('link[type="application/atom+xml"]')).toHaveAttribute(
    'href',
    '/names/jiangling/atom.xml',
  );
});

test('the first mention of a name in a text leads to its page, with marks and without', async ({
  page,
}) => {
  const holder = items.find(
    ({ id, body }) => one?.items.includes(id) && body.split('江凌').length > 3,
  );
  for (const fragment of ['', '#q=江凌']) {
    await page.goto(`/items/${holder?.id}/${fragment}`);
    await expect(page.getByRole('article').locator('mark')).toHaveCount(
      fragment === '' ? 0 : (`${holder?.title}${holder?.body}`.match(/江凌/g)?.length ?? 0),
    );
    const link = page.getByRole('article').getByRole('link', { name: '江凌', exact: true });
    await expect(link).toHaveAttribute('href', '/names/jiangling/');
  }
});
