import { expect } from '@playwright/test';
import { allSections } from '@/lib/domain/section';
import { readSections, SEVERAL_ISSUES } from '../collection';
import { test } from '../fixtures';
import { expectedByIssue, ITEMS, listedByIssue } from './issues';

test('every section lists its items under the names of their issues', async ({ page }) => {
  for (const { name, slug } of allSections(readSections(SEVERAL_ISSUES))) {
    await page.goto(`/sections/${slug}/`);
    const items = ITEMS.filter(({ section, subsection }) => [section, subsection].includes(name));
    expect([name, await listedByIssue(page.getByRole('main'))]).toEqual([
      name,
      expectedByIssue(items),
    ]);
  }
});
