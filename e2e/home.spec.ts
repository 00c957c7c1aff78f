import { expect } from '@playwright/test';
import { readItems } from './collection';
import { test } from './fixtures';

test('the home page says what it is and how much is in it, and its examples find something', async ({
  page,
  searchPage,
}) => {
  await searchPage.open();
  const main = page.getByRole('main');
  await expect(main.getByText(`全文检索：收录2023年5月共${readItems().length}条`)).toBeVisible();
  const examples = main.getByRole('paragraph').filter({ hasText: '试试' }).getByRole('link');
  const queries = (await examples.allInnerTexts()).filter((text) => text !== '检索帮助');
  expect(queries.length).toBeGreaterThanOrEqual(3);
  for (const query of queries) {
    await examples.getByText(query, { exact: true }).click();
    await expect(searchPage.box).toHaveValue(query);
    await searchPage.answers(query);
    await page.goBack();
    await expect(searchPage.box).toHaveValue('');
  }
  await main.getByRole('link', { name: '本期目录' }).click();
  await expect(page).toHaveURL('/issues/2023-05/');
});
