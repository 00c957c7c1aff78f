import { expect } from '@playwright/test';
import { readNames } from './collection';
import { test } from './fixtures';

const names = readNames();
const one = names.find(({ name }) => name === '江凌');
const county = names.find(({ kind }) => kind === 'county');

test('the names on the home page lead to their pages, and to all of them', async ({ page }) => {
  await page.goto('/');
  const common = page.getByRole('region', { name: '常见名称' });
  for (const { id, name, items } of [one, county].filter((entity) => entity !== undefined)) {
    const link = common.getByRole('link', { name: `${name}${items.length}条` });
    await expect(link).toHaveAttribute('href', `/names/${id}/`);
  }
  await common.getByRole('link', { name: '全部名称' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('名录');
});

test('a name beside the filters leads to its page', async ({ page, searchPage }) => {
  await searchPage.open({ q: '调研' });
  await page.getByRole('group', { name: '人物' }).getByRole('link', { name: '江凌的专页' }).click();
  await expect(page).toHaveURL(`/names/${one?.id}/`);
});

for (const width of [360, 1280]) {
  test(`who searches for a name, or narrows to one, is led to its page at ${width} pixels`, async ({
    page,
    searchPage,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const search of [{ q: '江凌' }, { q: '防汛', person: '江凌' }]) {
      await searchPage.open(search);
      await expect(page.getByRole('link', { name: '江凌的专页' }).last()).toHaveAttribute(
        'href',
        `/names/${one?.id}/`,
      );
    }
    await searchPage.open({ q: '防汛' });
    await expect(searchPage.hits.first()).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: '防汛的专页' })).toHaveCount(0);
  });
}
