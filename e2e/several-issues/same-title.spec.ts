import { expect } from '@playwright/test';
import { formatIso } from '@/lib/domain/format-date';
import { test } from '../fixtures';
import { completions } from '../suggestion-list';
import { ITEMS } from './issues';

const TITLE = '洛阳市青少年龙舟赛在洛浦公园举行';
const same = ITEMS.filter(({ title }) => title === TITLE);

test('two items of one title are told apart by their dates', async ({ searchPage }) => {
  expect(same).toHaveLength(2);
  await searchPage.open({ q: TITLE });
  await expect(searchPage.hits).toHaveCount(2);
  for (const { id, date } of same) {
    const hit = searchPage.hits.filter({ has: searchPage.page.locator(`a[href*="${id}"]`) });
    await expect(hit.getByText(formatIso(date ?? ''))).toBeVisible();
  }
});

test('their title is suggested once', async ({ page, searchPage }) => {
  await searchPage.open();
  await searchPage.box.pressSequentially('洛阳市青少年龙舟');
  await expect(completions(page).getByRole('option', { name: TITLE })).toHaveCount(1);
});
