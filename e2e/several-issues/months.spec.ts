import { expect } from '@playwright/test';
import { test } from '../fixtures';
import { ISSUES, ITEMS } from './issues';

test('the newest month stands first, and any other can be chosen by its year', async ({
  page,
  searchPage,
}) => {
  await searchPage.open({ q: '洛阳' });
  const month = page.getByRole('combobox', { name: '月份' });
  await expect(month).toHaveValue(ISSUES[0]?.id ?? '');
  await expect(month.locator('optgroup')).toHaveCount(3);
  await expect(month.locator('option')).toHaveText(ISSUES.map(({ label }) => label));
});

for (const year of ['2022', '2023']) {
  test(`a day of May ${year} is that of its year`, async ({ page, searchPage }) => {
    await searchPage.open({ issue: year });
    await page.getByRole('combobox', { name: '月份' }).selectOption(`${year}-05`);
    await searchPage.day('5月12日').click();
    const day = `${year}-05-12`;
    await expect(page).toHaveURL(`/?issue=${year}&from=${day}&to=${day}`);
    await expect(searchPage.chip(`${year}年5月12日`)).toBeVisible();
    const wanted = ITEMS.filter(({ date }) => date === day).length;
    expect(wanted).toBeGreaterThan(0);
    await expect(searchPage.hits).toHaveCount(wanted);
    await expect(searchPage.count).toHaveAttribute('data-text', `${wanted} 条结果`);
  });
}

test('turning goes over the turn of the year', async ({ page, searchPage }) => {
  await searchPage.open({ q: '洛阳' });
  const month = page.getByRole('combobox', { name: '月份' });
  for (const { id } of ISSUES.slice(1)) {
    await page.getByRole('button', { name: '上一期' }).click();
    await expect(month).toHaveValue(id);
  }
});
