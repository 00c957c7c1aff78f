import { expect } from '@playwright/test';
import { readItems, readSections } from './collection';
import { test } from './fixtures';

test('every section and subsection has a page that lists its items in printed order', async ({
  page,
}) => {
  const items = readItems();
  for (const section of readSections()) {
    for (const part of [section, ...section.subsections]) {
      const wanted = items.filter(
        (item) =>
          item.section === section.name && (part === section || item.subsection === part.name),
      );
      await page.goto(`/sections/${part.slug}/`);
      await expect(page.getByRole('heading', { level: 1 })).toContainText(part.name);
      const links = page.getByRole('main').locator('a[href^="/items/"]');
      expect(await links.evaluateAll((all) => all.map((link) => link.textContent))).toEqual(
        wanted.map(({ title }) => title),
      );
    }
  }
});
