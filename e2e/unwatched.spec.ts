import { expect, type Page } from '@playwright/test';
import { readItems } from './collection';
import { test as base } from './fixtures';
import { type RequestRecorder, recordRequests } from './request-recorder';
import { completions, recentList } from './suggestion-list';

/** What is typed, pasted and chosen in these specs. */
const TOLD = ['江凌', '防汛', '调研', '徐衣显', 'longmenshiku', 'shizheng', '2023-05-08'];

const ITEM = readItems().find(({ body }) => body.includes('江凌'))?.id;

interface Fixtures {
  /** The site, seen through a server that writes down all requests. */
  recorder: RequestRecorder;
}

const test = base.extend<Fixtures>({
  recorder: async ({ baseURL, context }, use) => {
    const recorder = await recordRequests(baseURL ?? '');
    const elsewhere: string[] = [];
    context.on('request', (request) => {
      const url = request.url();
      if (/^https?:/.test(url) && !url.startsWith(recorder.home)) elsewhere.push(url);
    });
    await use(recorder);
    recorder.close();
    expect(elsewhere, 'requests to other servers').toEqual([]);
  },
});

function expectNothingTold(recorder: RequestRecorder): void {
  expect(recorder.requests.length).toBeGreaterThan(5);
  expect(recorder.telling(TOLD)).toEqual([]);
}

const marks = (page: Page) => page.getByRole('article').locator('mark');

/** Keeps the page's scripts from coming until the function that it gives is called. */
async function holdScripts(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/_next\/.*\.js$/, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

test('no request tells what is typed, filtered, opened and returned to with the mouse', async ({
  page,
  searchPage,
  recorder,
}) => {
  await page.goto(recorder.home);
  await searchPage.listens();
  await searchPage.box.pressSequentially('江');
  await completions(page).getByRole('option', { name: '江凌，人名' }).click();
  await searchPage.answers('江凌');
  await searchPage.filter('时政').click();
  await expect(page).toHaveURL(/section=shizheng/);
  await page.getByRole('button', { name: '在结果中检索' }).click();
  await searchPage.box.pressSequentially('调研');
  await searchPage.answers('调研');
  await searchPage.day('5月8日').click();
  await expect(page).toHaveURL(/2023-05-08/);
  await searchPage.hits.first().getByRole('link').click();
  await expect(page).toHaveURL(/\/items\//);
  await expect(marks(page).first()).toBeVisible();
  await page.getByRole('link', { name: /返回检索/ }).click();
  await searchPage.answers('调研');
  await page.goForward();
  await expect(marks(page).first()).toBeVisible();
  await page.reload();
  await expect(marks(page).first()).toBeVisible();
  await page.goBack();
  await searchPage.answers('调研');
  await page.getByRole('banner').getByRole('link', { name: '检索', exact: true }).click();
  await expect(page).toHaveURL(recorder.home);
  await searchPage.box.click();
  await recentList(page).getByRole('option').first().click();
  await searchPage.answers('调研');
  expectNothingTold(recorder);
});

test('no request tells what is searched with the keyboard, from an item too', async ({
  page,
  searchPage,
  recorder,
}) => {
  await page.goto(recorder.home);
  await expect(searchPage.box).toBeFocused();
  await searchPage.listens();
  await page.keyboard.type('longmenshiku');
  await page.keyboard.press('Enter');
  await expect(searchPage.hits.first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(marks(page).first()).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type('江凌 防汛');
  await page.keyboard.press('Enter');
  await searchPage.answers('江凌 防汛');
  await expect(page).toHaveURL(`${recorder.home}?${new URLSearchParams({ q: '江凌 防汛' })}`);
  await page.goBack();
  await expect(marks(page).first()).toBeVisible();
  await page.goBack();
  await expect(searchPage.box).toHaveValue('longmenshiku');
  await expect(searchPage.hits.first()).toBeVisible();
  expectNothingTold(recorder);
});

test('Enter before the scripts have come searches, and no request tells for what', async ({
  page,
  searchPage,
  recorder,
}) => {
  const release = await holdScripts(page);
  await page.goto(recorder.home, { waitUntil: 'commit' });
  await searchPage.box.fill('江凌');
  await searchPage.box.press('Enter');
  release();
  await searchPage.answers('江凌');
  expectNothingTold(recorder);
});

for (const path of [`items/${ITEM}/`, 'help/']) {
  test(`Enter in the head of ${path} before the scripts have come tells nobody`, async ({
    page,
    searchPage,
    recorder,
  }) => {
    const release = await holdScripts(page);
    await page.goto(recorder.home + path, { waitUntil: 'commit' });
    const box = page.getByRole('banner').getByRole('searchbox');
    await box.fill('江凌 防汛');
    await box.press('Enter');
    await expect(page).toHaveURL(`${recorder.home}?${new URLSearchParams({ q: '江凌 防汛' })}`);
    release();
    await searchPage.answers('江凌 防汛');
    expectNothingTold(recorder);
  });
}

test('links to a search tell nobody, in this tab or in another', async ({
  page,
  context,
  searchPage,
  recorder,
}) => {
  await page.goto(`${recorder.home}help/`);
  const example = page.getByRole('main').getByRole('link', { name: '江凌 防汛', exact: true });
  await example.click();
  await searchPage.answers('江凌 防汛');
  const [inTab] = await Promise.all([
    context.waitForEvent('page'),
    searchPage.hits.first().getByRole('link').click({ button: 'middle' }),
  ]);
  await expect(marks(inTab).first()).toBeVisible();
  await inTab.getByRole('link', { name: /返回检索/ }).click({ button: 'middle' });
  await expect.poll(() => context.pages().length).toBe(3);
  await page.goto(`${recorder.home}items/${ITEM}/`);
  const named = page.getByRole('region', { name: '文中提到' }).getByRole('link').first();
  const name = await named.innerText();
  await named.click();
  await page.getByRole('link', { name: `检索“${name}”` }).click();
  await searchPage.answers(name);
  await page.goto(recorder.home);
  await searchPage.listens();
  const tried = page.getByText('试试').getByRole('link').first();
  const asked = await tried.innerText();
  await tried.click();
  await searchPage.answers(asked);
  expect(recorder.telling([...TOLD, name, asked])).toEqual([]);
});

test('an old link to an item with a query marks it, and no later request tells of it', async ({
  page,
  searchPage,
  recorder,
}) => {
  await page.goto(`${recorder.home}items/${ITEM}/?q=江凌`);
  await expect(page).toHaveURL(`${recorder.home}items/${ITEM}/#q=%E6%B1%9F%E5%87%8C`);
  await expect(marks(page).first()).toHaveText('江凌');
  const shared = recorder.telling(TOLD);
  expect(shared).toEqual([expect.stringMatching(/^GET \/items\/[^/]+\/\?q=/)]);
  await page.reload();
  await expect(marks(page).first()).toHaveText('江凌');
  await page.getByRole('link', { name: /返回检索/ }).click();
  await searchPage.answers('江凌');
  await page.goBack();
  await expect(marks(page).first()).toHaveText('江凌');
  expect(recorder.telling(TOLD)).toEqual(shared);
});

test('a shared link to a search is one request that holds it, and what follows holds nothing', async ({
  page,
  searchPage,
  recorder,
}) => {
  await page.goto(`${recorder.home}?q=江凌`);
  await searchPage.answers('江凌');
  const shared = recorder.telling(TOLD);
  expect(shared).toEqual([expect.stringMatching(/^GET \/\?q=/)]);
  await searchPage.filter('时政').click();
  await expect(page).toHaveURL(/section=shizheng/);
  await searchPage.hits.first().getByRole('link').click();
  await expect(marks(page).first()).toBeVisible();
  await page.goBack();
  await searchPage.answers('江凌');
  expect(recorder.telling(TOLD)).toEqual(shared);
});
