import { expect } from '@playwright/test';
import { test } from '../fixtures';
import { ISSUES, ITEMS } from './issues';

const [newest] = ISSUES;
const oldest = ISSUES.at(-1);
const inMonth = (month: string) => ITEMS.filter(({ date }) => date?.startsWith(month)).length;

test('with several issues the histogram is of months, a bar for each from the first to the last', async ({
  page,
  searchPage,
}) => {
  await searchPage.open({ q: '洛阳' });
  const bars = page.getByRole('group', { name: '按月选择' }).getByRole('button');
  await expect(bars.first()).toHaveAccessibleName(new RegExp(`^${oldest?.label}，`));
  await expect(bars.last()).toHaveAccessibleName(new RegExp(`^${newest?.label}，`));
  await expect(bars).toHaveCount(26);
});

for (const month of ['2022-05', '2023-05']) {
  test(`a month opens into its days, and a day of May ${month.slice(0, 4)} is that of its year`, async ({
    page,
    searchPage,
  }) => {
    const year = month.slice(0, 4);
    await searchPage.open({ issue: year });
    await page.getByRole('button', { name: new RegExp(`^${year}年5月，`) }).click();
    await expect(page).toHaveURL(`/?issue=${year}&from=${month}-01&to=${month}-31`);
    await expect(searchPage.chip(`${year}年5月`)).toBeVisible();
    await expect(searchPage.count).toHaveAttribute('data-text', `${inMonth(month)} 条结果`);

    await searchPage.day('5月12日').click();
    const day = `${month}-12`;
    await expect(page).toHaveURL(`/?issue=${year}&from=${day}&to=${day}`);
    await expect(searchPage.chip(`${year}年5月12日`)).toBeVisible();
    const wanted = ITEMS.filter(({ date }) => date === day).length;
    expect(wanted).toBeGreaterThan(0);
    await expect(searchPage.hits).toHaveCount(wanted);

    // The same day again leads back to its month, and from there the way leads to all months.
    await searchPage.day('5月12日').click();
    await expect(searchPage.chip(`${year}年5月`)).toBeVisible();
    await page.getByRole('button', { name: '全部日期' }).click();
    await expect(page).toHaveURL(`/?issue=${year}`);
    await expect(page.getByRole('group', { name: '按月选择' })).toBeVisible();
  });
}

test('with the keyboard a month opens and the keyboard goes on among its days', async ({
  page,
  searchPage,
}) => {
  await searchPage.open({ q: '洛阳' });
  const months = page.getByRole('group', { name: '按月选择' });
  await months.getByRole('button').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(months.getByRole('button', { name: /^2023年5月，/ })).toBeFocused();
  await page.keyboard.press('Enter');
  const days = page.getByRole('group', { name: '按日选择' });
  await expect(days.getByRole('button', { name: /^5月1日，/ })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/from=2023-05-02&to=2023-05-02$/);
});
