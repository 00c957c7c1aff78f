import { expect } from '@playwright/test';
import { readNames } from './collection';
import { test } from './fixtures';

test('a text that nothing holds is said to be absent, with advice', async ({
  page,
  searchPage,
}) => {
  await searchPage.open();
  await searchPage.box.fill('鑫鑫鑫');
  await expect(page.getByText('没有含“鑫鑫鑫”的条目')).toBeVisible();
  await expect(page.getByText('换一个更短的词')).toBeVisible();
  await expect(searchPage.hits).toHaveCount(0);
});

test('a text that nothing holds leads on to the names that most items hold, of whatever kind', async ({
  page,
  searchPage,
}) => {
  await searchPage.open({ q: '鑫鑫鑫' });
  const wanted = readNames()
    .filter(({ kind }) => kind !== 'place')
    .toSorted((a, b) => b.items.length - a.items.length);
  const offered = await page
    .getByRole('heading', { name: '刊中常见名称' })
    .locator('xpath=following-sibling::*')
    .getByRole('button')
    .allInnerTexts();
  expect(offered).toHaveLength(8);
  const counts = offered.map((name) => wanted.find((one) => one.name === name)?.items.length);
  expect(counts).toEqual(wanted.slice(0, 8).map(({ items }) => items.length));
  await page.getByRole('button', { name: offered[0] ?? '', exact: true }).click();
  await searchPage.answers(offered[0] ?? '');
});

test('where only other sections hold the text, one button leads there', async ({
  page,
  searchPage,
}) => {
  await searchPage.open({ q: '乙烯', section: 'lvyou' });
  await expect(page.getByText('“旅游”中没有含“乙烯”的条目')).toBeVisible();
  await page.getByRole('button', { name: '在全部栏目中查看' }).click();
  await searchPage.answers('乙烯');
  await expect(searchPage.filter('全部')).toHaveAttribute('aria-pressed', 'true');
});
