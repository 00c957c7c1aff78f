import { expect, type Page } from '@playwright/test';

/** Opens a page and waits until its search, if it has one, has been answered. */
export async function openSettled(page: Page, path: string): Promise<void> {
  await page.goto(path);
  const query = new URL(path, 'http://site.test').searchParams.get('q');
  if (query === null) return;
  const answered = path.startsWith('/items/')
    ? page.getByRole('article').locator('mark')
    : page
        .getByRole('list', { name: '检索结果' })
        .or(page.getByRole('list', { name: '部分匹配' }))
        .or(page.getByText(`含“${query}”的条目`));
  await expect(answered.first()).toBeVisible();
}
