import { expect } from '@playwright/test';
import { idsHolding } from '../collection';
import { test } from '../fixtures';
import { ISSUES, ITEMS } from './issues';

const holding = ITEMS.filter(({ id }) => idsHolding(ITEMS, '防汛').includes(id));

test('an issue or a whole year can be chosen, each with its count', async ({
  page,
  searchPage,
}) => {
  await searchPage.open({ q: '防汛' });
  await searchPage.ids(holding.length);
  const filter = page.getByRole('combobox', { name: '期次' });
  const years = [...new Set(ISSUES.map(({ id }) => id.slice(0, 4)))];
  await expect(filter.locator('option')).toHaveText([
    '全部期次',
    ...years.flatMap((year) => [
      `${year}年各期（${holding.filter(({ issue }) => issue.startsWith(year)).length}条）`,
      ...ISSUES.filter(({ id }) => id.startsWith(year)).map(
        ({ id, label }) => `${label}号（${holding.filter(({ issue }) => issue === id).length}条）`,
      ),
    ]),
  ]);

  for (const chosen of ['2023', '2023-06', '2022-05']) {
    const wanted = holding.filter(({ issue }) => issue.startsWith(chosen)).map(({ id }) => id);
    await filter.selectOption(chosen);
    await expect(page).toHaveURL(new RegExp(`issue=${chosen}$`));
    expect((await searchPage.ids(wanted.length)).toSorted()).toEqual(wanted.toSorted());
  }
});

test('without a query a chosen issue is listed in the order of its contents, under its name', async ({
  searchPage,
}) => {
  await searchPage.open({ issue: '2023-06' });
  const own = ITEMS.filter(({ issue }) => issue === '2023-06').map(({ id }) => id);
  expect(await searchPage.ids(own.length)).toEqual(own);
  await expect(searchPage.chip('2023年6月号')).toBeVisible();
});
