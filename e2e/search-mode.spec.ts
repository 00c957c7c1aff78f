import { expect } from '@playwright/test';
import { idsHolding, readItems } from './collection';
import { test } from './fixtures';

/** Its words stand in many items, the text itself in none. */
const QUESTION = '防汛工作会议怎么样';

test('exact mode shows only what literally stands there', async ({ page, searchPage }) => {
  expect(idsHolding(readItems(), QUESTION)).toEqual([]);
  await searchPage.open({ q: QUESTION });
  await expect(searchPage.mode('智能')).toHaveAttribute('aria-pressed', 'true');
  await searchPage.answers(QUESTION);
  await searchPage.mode('精确').click();
  await expect(page).toHaveURL(/&mode=exact$/);
  await expect(searchPage.mode('精确')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText(`没有含“${QUESTION}”的条目`)).toBeVisible();
  await page.getByRole('button', { name: '改用智能检索' }).click();
  await searchPage.answers(QUESTION);
  await expect(page).not.toHaveURL(/mode/);
});

test('a result that does not hold the text says why it is there', async ({ searchPage }) => {
  await searchPage.open({ q: QUESTION });
  await expect(searchPage.hits.first()).toContainText(/含(全部|大部分)词|按近义词| → /);
});
