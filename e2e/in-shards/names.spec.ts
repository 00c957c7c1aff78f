import { expect } from '@playwright/test';
import { IN_SHARDS, idsHolding, readItems } from '../collection';
import { test } from '../fixtures';
import { completions } from '../suggestion-list';

const items = readItems(IN_SHARDS);
const held = idsHolding(items, '江凌');

for (const typed of ['江', 'jl']) {
  test(`a name is suggested for ${typed}, and leads to what holds it`, async ({
    page,
    searchPage,
  }) => {
    await searchPage.open();
    await searchPage.box.pressSequentially(typed);
    await completions(page).getByRole('option', { name: '江凌，人名' }).click();
    await expect(searchPage.box).toHaveValue('江凌');
    expect((await searchPage.ids(held.length)).toSorted()).toEqual(held);
  });
}

test('what was typed in pinyin is read as a name', async ({ page, searchPage }) => {
  await searchPage.open({ q: 'jiangling' });
  await expect(page.getByRole('main').getByText('按拼音检索：江凌', { exact: true })).toBeVisible();
  expect((await searchPage.ids(held.length)).toSorted()).toEqual(held);
});

test('an item is found by its number', async ({ searchPage }) => {
  const [id = ''] = held;
  await searchPage.open({ q: id });
  expect(await searchPage.ids(1)).toEqual([id]);
});

test('titles are suggested below names and terms, and lead to their item', async ({
  page,
  searchPage,
}) => {
  const title = items.find((item) => item.title.startsWith('江凌'))?.title ?? '';
  await searchPage.open();
  await searchPage.box.pressSequentially(title.slice(0, 5));
  await completions(page)
    .getByRole('option', { name: /，标题$/ })
    .first()
    .click();
  await expect(searchPage.hits.first().getByRole('link')).toHaveText(
    await searchPage.box.inputValue(),
  );
});
