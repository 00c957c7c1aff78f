import { expect } from '@playwright/test';
import { readItems } from './collection';
import { test } from './fixtures';

test.use({ expectedProblems: /404/ });

const item = readItems().find(({ id }) => /-0\d\d$/.test(id));
const id = item?.id ?? '';
const short = id.replace(/-0(\d\d)$/, '-$1');

for (const path of [
  `/items/${id}/。`,
  `/items/${id}）`,
  `/items/${id}/，请看`,
  `/items/${id}/%E3%80%82`,
  `/items/${id}.html`,
  `/items/${short}/`,
]) {
  test(`a link that came as ${path} leads to the item`, async ({ page }) => {
    await page.goto(path);
    await expect(page).toHaveURL(`/items/${id}/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(item?.title ?? '');
  });
}

test('a link to no item, with a mark behind it, says so and stays', async ({ page }) => {
  await page.goto('/items/2099-01-001/。');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有这个页面');
  await page.waitForLoadState('networkidle');
  await expect(page).toHaveURL(/2099-01-001/);
});
