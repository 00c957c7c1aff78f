import { expect } from '@playwright/test';
import { test } from './fixtures';

test('where nothing was found the filters are folded away, and names and sections lead on', async ({
  page,
  searchPage,
}) => {
  await searchPage.open({ q: '鑫鑫鑫' });
  await expect(page.getByText('没有含“鑫鑫鑫”的条目')).toBeVisible();
  await expect(searchPage.count).toHaveAttribute('data-text', '0 条结果');
  await expect(searchPage.filter('全部')).toHaveCount(0);
  await expect(page.getByRole('group', { name: '按日选择' })).toHaveCount(0);
  const results = page.locator('#results');
  await results.getByRole('button', { name: '江凌', exact: true }).click();
  await searchPage.answers('江凌');
  await page.goBack();
  await results.getByRole('button', { name: '经济', exact: true }).click();
  await expect(page).toHaveURL('/?section=jingji');
  await expect(searchPage.hits.first()).toBeVisible();
});
