import { expect } from '@playwright/test';
import { idsHolding, readItems } from './collection';
import { test } from './fixtures';

const count = idsHolding(readItems(), '江凌').length;
const narrowed = { q: '江凌', section: 'shizheng', from: '2023-05-08', to: '2023-05-22' };

test('a chip lifts its filter, and the keyboard stays among the chips', async ({
  page,
  searchPage,
}) => {
  await searchPage.open(narrowed);
  await searchPage.answers('江凌');
  await searchPage.chip('时政').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/?q=%E6%B1%9F%E5%87%8C&from=2023-05-08&to=2023-05-22');
  await expect(searchPage.chip('时政')).toHaveCount(0);
  await expect(searchPage.chip('2023年5月8日—22日')).toBeFocused();
  await page.keyboard.press('Enter');
  await searchPage.ids(count);
  await expect(page).toHaveURL('/?q=%E6%B1%9F%E5%87%8C');
  await expect(page.getByRole('group', { name: '已选条件' })).toBeFocused();
});

test('one button lifts all filters and keeps the query', async ({ page, searchPage }) => {
  await searchPage.open({ ...narrowed, within: ['洛阳'] });
  await searchPage.answers('江凌');
  await page.getByRole('button', { name: '清除全部' }).click();
  await searchPage.ids(count);
  await expect(searchPage.box).toHaveValue('江凌');
  await expect(page).toHaveURL('/?q=%E6%B1%9F%E5%87%8C');
});
