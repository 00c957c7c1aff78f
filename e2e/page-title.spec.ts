import { expect, type Page } from '@playwright/test';
import { test } from './fixtures';

const HOME_TITLE = '河洛检索 · 洛阳月报全文检索';

/** The titles of the tab's history entries, as the browser lists them at its Back button. */
async function historyTitles(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { entries } = await session.send('Page.getNavigationHistory');
  await session.detach();
  return entries.filter(({ url }) => url.startsWith('http')).map(({ title }) => title);
}

test('the tab names the search once typing rests, not at every key', async ({
  page,
  searchPage,
}) => {
  await searchPage.open();
  await page.evaluate(() => {
    const seen: string[] = [];
    new MutationObserver(() => {
      seen.push(document.title);
      document.documentElement.dataset.titles = JSON.stringify(seen);
    }).observe(document.head, { childList: true, subtree: true, characterData: true });
  });
  await searchPage.box.pressSequentially('江凌 防汛', { delay: 40 });
  await searchPage.answers('江凌 防汛');
  await expect(page).toHaveTitle('江凌 防汛 · 检索 · 河洛检索');
  const titles = await page.evaluate(() => document.documentElement.dataset.titles ?? '[]');
  // Among them is the page's own, which the router writes once more when it takes the page over.
  expect(JSON.parse(titles).filter((title: string) => title !== HOME_TITLE)).toEqual([
    '江凌 防汛 · 检索 · 河洛检索',
  ]);
  await searchPage.box.fill('');
  await expect(page).toHaveTitle(HOME_TITLE);
});

test('every step of the history has the name of its own search, and gets it back', async ({
  page,
  searchPage,
}) => {
  await searchPage.open();
  await searchPage.box.fill('江凌');
  await expect(page).toHaveTitle('江凌 · 检索 · 河洛检索');
  await searchPage.box.press('Enter');
  await searchPage.box.fill('防汛');
  await searchPage.box.press('Enter');
  await searchPage.answers('防汛');
  await searchPage.hits.first().getByRole('link').click();
  await expect(page).toHaveTitle(/^(?!.*检索 · ).* · 河洛检索$/);
  const item = await page.title();
  expect(await historyTitles(page)).toEqual([
    HOME_TITLE,
    '江凌 · 检索 · 河洛检索',
    '防汛 · 检索 · 河洛检索',
    item,
  ]);
  await page.goBack();
  await expect(page).toHaveTitle('防汛 · 检索 · 河洛检索');
  await searchPage.answers('防汛');
  await page.goBack();
  await expect(page).toHaveTitle('江凌 · 检索 · 河洛检索');
  await page.goBack();
  await expect(page).toHaveTitle(HOME_TITLE);
  await page.goForward();
  await expect(page).toHaveTitle('江凌 · 检索 · 河洛检索');
  await searchPage.answers('江凌');
});

test('a search that a link opens names the tab, and what was chosen where nothing was typed', async ({
  page,
  searchPage,
}) => {
  await searchPage.open({ q: '江凌', section: 'shizheng' });
  await expect(page).toHaveTitle('江凌 · 检索 · 河洛检索');
  await searchPage.answers('江凌');
  await expect(page).toHaveTitle('江凌 · 检索 · 河洛检索');
  await searchPage.open({ section: 'shizheng', person: '徐衣显' });
  await expect(page).toHaveTitle('时政 徐衣显 · 检索 · 河洛检索');
  await searchPage.listens();
  await expect(page).toHaveTitle('时政 徐衣显 · 检索 · 河洛检索');
});

test('a new title is not read aloud over the number of results', async ({ page, searchPage }) => {
  await searchPage.open();
  await searchPage.box.fill('江凌');
  await expect(page).toHaveTitle('江凌 · 检索 · 河洛检索');
  await searchPage.box.press('Enter');
  await searchPage.filter('时政').click();
  await expect(page).toHaveURL(/section=shizheng/);
  await expect(page.getByRole('status').filter({ hasText: /条结果$/ })).toBeAttached();
  await expect(page.getByRole('alert')).toHaveText('');
});
