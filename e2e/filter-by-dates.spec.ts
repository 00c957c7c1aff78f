import { expect } from '@playwright/test';
import { idsHolding, readItems } from './collection';
import { test } from './fixtures';

const items = readItems();
const holding = items.filter(({ id }) => idsHolding(items, '江凌').includes(id));

test('two dates narrow the results to what lies between them', async ({ page, searchPage }) => {
  const wanted = holding
    .filter(({ date }) => date?.length === 10 && date >= '2023-05-08' && date <= '2023-05-16')
    .map(({ id }) => id)
    .sort();
  await searchPage.open({ q: '江凌' });
  await page.getByText('自定日期').click();
  await page.getByLabel('起始日期').fill('2023年5月8日');
  await page.getByLabel('截止日期').fill('2023.5.16');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/?q=%E6%B1%9F%E5%87%8C&from=2023-05-08&to=2023-05-16');
  expect((await searchPage.ids(wanted.length)).sort()).toEqual(wanted);
  await expect(searchPage.chip('2023年5月8日—16日')).toBeVisible();
});

test('dates in the wrong order are told, and nothing is searched', async ({ page, searchPage }) => {
  await searchPage.open({ q: '江凌', from: '2023-05-16' });
  await page.getByText('自定日期').click();
  await page.getByLabel('截止日期').fill('2023-05-08');
  await page.keyboard.press('Enter');
  await expect(page.getByText('起始日期在截止日期之后')).toBeVisible();
  await expect(page.getByLabel('截止日期')).toHaveAttribute('aria-invalid', 'true');
  await expect(page).toHaveURL('/?q=%E6%B1%9F%E5%87%8C&from=2023-05-16');
});
