import { expect } from '@playwright/test';
import { formatIso } from '@/lib/domain/format-date';
import { readItems, readSections } from './collection';
import { test } from './fixtures';

const items = readItems();

test('an item shows title, date, page, sections and its whole text', async ({ page }) => {
  const [section] = readSections().filter(({ name }) => name === '时政');
  for (const item of items.filter(({ ordinal }) => [1, 38, 109, 110].includes(ordinal))) {
    await page.goto(`/items/${item.id}/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(item.title);
    await expect(page).toHaveTitle(new RegExp(`^${literal(item.title)}`));
    const article = page.getByRole('article');
    await expect(article.getByText(formatIso(item.date ?? ''), { exact: true })).toBeVisible();
    await expect(article.getByText(`第${item.page}页`)).toBeVisible();
    await expect(article.getByText(item.id)).toBeVisible();
    await expect(article.getByRole('paragraph').filter({ hasText: /./ }).last()).toBeVisible();
    const text = await article.textContent();
    for (const paragraph of item.body.split('\n')) expect(text).toContain(paragraph);
    if (item.tocTitle) await expect(article.getByText(item.tocTitle)).toBeVisible();
    const trail = page.getByRole('navigation', { name: '所在位置' });
    await expect(trail.getByRole('link', { name: item.section ?? '' })).toBeVisible();
    if (item.section === section?.name && item.subsection) {
      const child = section.subsections.find(({ name }) => name === item.subsection);
      await expect(trail.getByRole('link', { name: item.subsection })).toHaveAttribute(
        'href',
        `/sections/${child?.slug}/`,
      );
    }
  }
});

test('previous and next follow the printed order', async ({ page }) => {
  const [first, second, third] = items;
  await page.goto(`/items/${second?.id}/`);
  const neighbours = page.getByRole('navigation', { name: '上一条与下一条' });
  await neighbours.getByRole('link', { name: third?.title ?? '' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(third?.title ?? '');
  await neighbours.getByRole('link', { name: second?.title ?? '' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(second?.title ?? '');
  await neighbours.getByRole('link', { name: first?.title ?? '' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(first?.title ?? '');
  await expect(neighbours.getByRole('link')).toHaveCount(1);
});

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
