import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { idsHolding, readItems } from './collection';
import { test } from './fixtures';

test.use({ viewport: { width: 360, height: 780 }, hasTouch: true });

const items = readItems();
const holding = items.filter(({ id }) => idsHolding(items, '江凌').includes(id));
const onTheDay = holding.filter(({ date }) => date === '2023-05-22').length;

test('on a phone a sheet holds the filters, and its button tells how many are set', async ({
  page,
  searchPage,
}) => {
  await searchPage.open({ q: '江凌' });
  await searchPage.ids(holding.length);
  const button = page.getByRole('button', { name: /^筛选/ });
  await button.tap();
  const sheet = page.getByRole('dialog', { name: '筛选' });
  await sheet.getByRole('button', { name: /^5月22日，/ }).tap();
  await sheet.getByRole('button', { name: `完成 · ${onTheDay} 条结果` }).tap();
  await expect(sheet).toHaveCount(0);
  await searchPage.ids(onTheDay);
  await expect(button).toHaveAccessibleName(/筛选\s*，已选\s*1\s*项/);
  await expect(button).toBeFocused();
});

test('Escape closes the sheet and gives the keyboard back', async ({ page, searchPage }) => {
  await searchPage.open({ q: '江凌' });
  const button = page.getByRole('button', { name: /^筛选/ });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: '筛选' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(button).toBeFocused();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the open sheet has no violation in ${colorScheme}`, async ({ page, searchPage }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await searchPage.open({ q: '江凌', from: '2023-05-22', to: '2023-05-22' });
    await searchPage.answers('江凌');
    await page.getByRole('button', { name: /^筛选/ }).tap();
    await expect(page.getByText('自定日期')).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
}
