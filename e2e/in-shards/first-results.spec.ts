import { expect, type Page } from '@playwright/test';
import { PAGE_LENGTH } from '@/components/search/state/page-length';
import { TYPED } from '@/lib/search/contract';
import { IN_SHARDS, idsHolding, readItems } from '../collection';
import { test } from '../fixtures';
import { idsOf } from '../search-page';

const QUERY = '洛';
const count = idsHolding(readItems(IN_SHARDS), QUERY).length;

/** The list as it stood at one time. */
interface Seen {
  readonly links: readonly string[];
  readonly scrolled: number;
}

declare global {
  interface Window {
    seen: Seen[];
    moved: number;
  }
}

/** From now on notes each state of the list, and how much of the page moved by itself. */
function watchList(): void {
  window.seen = [];
  window.moved = 0;
  new MutationObserver(() => {
    const entries = document.querySelectorAll('ol[aria-label="检索结果"] > li a[data-result]');
    const links = [...entries].map((link) => link.getAttribute('href') ?? '');
    if (String(links) === String(window.seen.at(-1)?.links ?? '')) return;
    window.seen.push({ links, scrolled: window.scrollY });
  }).observe(document, { childList: true, subtree: true, attributes: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
    })[]) {
      if (!entry.hadRecentInput) window.moved += entry.value;
    }
  }).observe({ type: 'layout-shift' });
}

/** Every state of the list since it was watched. */
async function seenOn(page: Page): Promise<readonly Seen[]> {
  return page.evaluate(() => window.seen);
}

test.beforeAll(() => {
  expect(count).toBeGreaterThan(PAGE_LENGTH);
});

test('a link shows the first results alone, then the others of the page below them', async ({
  page,
  searchPage,
}) => {
  await page.addInitScript(watchList);
  await searchPage.open({ q: QUERY });
  await expect(searchPage.hits).toHaveCount(PAGE_LENGTH);
  await expect(searchPage.more).toContainText(`还有 ${count - PAGE_LENGTH} 条`);
  const seen = await seenOn(page);
  expect(seen.map(({ links }) => links.length)).toEqual([TYPED.limit, PAGE_LENGTH]);
  expect(seen[1]?.links.slice(0, TYPED.limit)).toEqual(seen[0]?.links);
  await expect(searchPage.count).toHaveAttribute('data-text', `${count} 条结果`);
  expect(await page.evaluate(() => window.moved)).toBe(0);
});

test('a filter chosen far down the list moves nothing when the others come', async ({
  page,
  searchPage,
}) => {
  await searchPage.open({ q: QUERY });
  await expect(searchPage.hits).toHaveCount(PAGE_LENGTH);
  await searchPage.hits.nth(TYPED.limit + 3).scrollIntoViewIfNeeded();
  await page.evaluate(watchList);
  await page.getByRole('combobox', { name: '期次' }).selectOption('2023');
  await expect(page).toHaveURL(/issue=2023/);
  await expect.poll(async () => (await seenOn(page)).at(-1)?.links.length).toBe(PAGE_LENGTH);
  const seen = (await seenOn(page)).slice(-2);
  expect(seen.map(({ links }) => links.length)).toEqual([TYPED.limit, PAGE_LENGTH]);
  expect(seen[1]?.links.slice(0, TYPED.limit)).toEqual(seen[0]?.links);
  // They are below the first ones, where the reader was.
  expect(seen[0]?.scrolled).toBeGreaterThan(0);
  expect(seen[1]?.scrolled).toBe(seen[0]?.scrolled);
});

test('back finds the place in a list that was longer, all at once', async ({
  page,
  searchPage,
}) => {
  await searchPage.open({ q: QUERY });
  await expect(searchPage.hits).toHaveCount(PAGE_LENGTH);
  await searchPage.more.click();
  await expect(searchPage.hits).toHaveCount(Math.min(count, 2 * PAGE_LENGTH));
  const ids = await idsOf(searchPage.results);
  await searchPage.hits
    .nth(PAGE_LENGTH + 5)
    .getByRole('link')
    .click();
  await expect(page.getByRole('article')).toBeVisible();
  await page.evaluate(watchList);
  await page.goBack();
  await expect(searchPage.hits).toHaveCount(ids.length);
  expect(await idsOf(searchPage.results)).toEqual(ids);
  await expect(searchPage.hits.nth(PAGE_LENGTH + 5).getByRole('link')).toBeFocused();
});
