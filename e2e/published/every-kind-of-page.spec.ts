import { expect } from '@playwright/test';
import { SITE } from '@/lib/tools/project-paths';
import { idsHolding, readIssues, readItems, readNames, readSections } from '../collection';
import { test } from '../fixtures';

/** Whatever the data folder holds: nothing here may expect a certain text. */
const items = readItems(SITE);
const first = items[0];
const last = items.at(-1);

test('a page of each kind opens, with the title of its kind and an empty console', async ({
  page,
}) => {
  for (const item of [first, last]) {
    await page.goto(`/items/${item?.id}/`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(item?.title ?? '');
  }
  for (const { id, label } of readIssues(SITE)) {
    await page.goto(`/issues/${id}/`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(label);
  }
  for (const { name, slug } of readSections(SITE)) {
    await page.goto(`/sections/${slug}/`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
  }
  for (const path of ['/issues/', '/about/', '/help/', '/accessibility/']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  for (const { id, name } of readNames(SITE)) {
    await page.goto(`/names/${id}/`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
  }
});

test('a title that is typed finds its item first', async ({ page, searchPage }) => {
  await searchPage.open();
  await expect(page.getByText(new RegExp(`共\\s*${items.length}\\s*条`)).first()).toBeVisible();
  for (const item of [first, last]) {
    const title = item?.title ?? '';
    await searchPage.box.fill(title);
    await searchPage.answers(title);
    const found = await searchPage.hits.first().getByRole('link').getAttribute('href');
    expect(idsHolding(items, title)).toContain(found?.split('/')[2]);
  }
});
