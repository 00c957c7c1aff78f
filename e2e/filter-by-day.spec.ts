import { expect } from '@playwright/test';
import { idsHolding, readItems } from './collection';
import { test } from './fixtures';

const items = readItems();
const holding = items.filter(({ id }) => idsHolding(items, '江凌').includes(id));
const between = (from: string, to: string) =>
  holding
    .filter(({ date }) => date?.length === 10 && date >= from && date <= to)
    .map(({ id }) => id)
    .sort();

test('each day says how many results it has', async ({ searchPage }) => {
  await searchPage.open({ q: '江凌' });
  await searchPage.answers('江凌');
  const onTheDay = between('2023-05-29', '2023-05-29');
  await expect(searchPage.day('5月29日')).toHaveAccessibleName(`5月29日，${onTheDay.length}条`);
});

test('the arrow keys walk over the days, and Enter picks one, then a range', async ({
  page,
  searchPage,
}) => {
  await searchPage.open({ q: '江凌' });
  await searchPage.ids(holding.length);
  await searchPage.day('5月1日').focus();
  await page.keyboard.press('End');
  await expect(searchPage.day('5月31日')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(searchPage.day('5月22日')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/?q=%E6%B1%9F%E5%87%8C&from=2023-05-22&to=2023-05-22');
  const onTheDay = between('2023-05-22', '2023-05-22');
  expect((await searchPage.ids(onTheDay.length)).sort()).toEqual(onTheDay);
  await expect(searchPage.day('5月22日')).toHaveAttribute('aria-pressed', 'true');

  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await expect(searchPage.day('5月8日')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/?q=%E6%B1%9F%E5%87%8C&from=2023-05-08&to=2023-05-22');
  const inRange = between('2023-05-08', '2023-05-22');
  expect((await searchPage.ids(inRange.length)).sort()).toEqual(inRange);
  await expect(searchPage.day('5月8日')).toBeFocused();
});

test('without a query a day lists what happened on it', async ({ page, searchPage }) => {
  const wanted = items.filter(({ date }) => date === '2023-05-12').map(({ id }) => id);
  await searchPage.open({ from: '2023-05-12', to: '2023-05-12' });
  expect(await searchPage.ids(wanted.length)).toEqual(wanted);
  await searchPage.day('5月12日').click();
  await expect(page).toHaveURL('/');
  await expect(page.getByRole('heading', { name: '特别关注' })).toBeVisible();
});

test('choosing a day leaves the page where it is', async ({ page, searchPage }) => {
  await searchPage.open({ q: '江凌' });
  await searchPage.ids(holding.length);
  await searchPage.day('5月22日').scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 150);
  const bar = searchPage.day('5月22日');
  await bar.focus();
  const before = await bar.boundingBox();
  await page.keyboard.press('Enter');
  await searchPage.ids(between('2023-05-22', '2023-05-22').length);
  expect(await bar.boundingBox()).toEqual(before);
});
