import { expect } from '@playwright/test';
import { idsHolding, readItems } from './collection';
import { test } from './fixtures';

const holding = idsHolding(readItems(), '洛阳');

test('a printed search is a list of hits, without controls', async ({ page, searchPage }) => {
  await searchPage.open({ q: '洛阳', section: 'shizheng' });
  await searchPage.answers('洛阳');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('检索“洛阳” · 时政')).toBeVisible();
  await expect(searchPage.hits.first()).toBeVisible();
  for (const control of await page.getByRole('main').locator('button, input, select').all()) {
    await expect(control).toBeHidden();
  }
  await expect(page.getByText(/^以上是前 25 条，共 \d+ 条。$/)).toBeVisible();
});

test('printing from the menu puts every hit on paper', async ({ page, searchPage }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset.printed = String(
        document.querySelectorAll('ol[aria-label="检索结果"] li').length,
      );
    };
  });
  await searchPage.open({ q: '洛阳' });
  await searchPage.answers('洛阳');
  await page.getByRole('button', { name: '导出' }).click();
  await page.getByRole('button', { name: `打印（${holding.length} 条）` }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', `${holding.length}`);
});
