import { expect, type Page } from '@playwright/test';
import { parseManifest } from '@/lib/corpus/manifest';
import { faultsOf, watchLink } from '@/lib/tools/bench/link/link-watch';
import { readArtefact } from './artefact-files';
import { idsHolding, readItems } from './collection';
import { test } from './fixtures';

const LINK = `/?${new URLSearchParams({ q: '江凌 防汛' })}`;
const SIZES = [
  { width: 360, height: 780 },
  { width: 1280, height: 800 },
];

/** Keeps the page's own scripts, not the worker's, from coming until the function given is called. */
async function holdScripts(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/_next\/static\/chunks\/.*\.js$/, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

for (const viewport of SIZES) {
  test.describe(`on a screen of ${viewport.width} px`, () => {
    test.use({ viewport });

    test('no frame shows another query than the address, contents, or an unknown number', async ({
      page,
      searchPage,
    }) => {
      await watchLink(page);
      await page.goto(LINK);
      await searchPage.answers('江凌 防汛');
      const frames = await page.evaluate(() => globalThis.linkFrames);
      expect(frames.length).toBeGreaterThan(1);
      expect([...faultsOf(frames).keys()]).toEqual([]);
    });

    test('before the scripts have come the box says what is asked, and contents give way', async ({
      page,
      searchPage,
    }) => {
      const release = await holdScripts(page);
      await page.goto(LINK, { waitUntil: 'commit' });
      await expect(searchPage.box).toHaveValue('江凌 防汛');
      await expect(page.getByText('凡文中有，必能搜到')).toBeHidden();
      release();
      await searchPage.answers('江凌 防汛');
    });
  });
}

test('what is typed over the query before the scripts have come is kept', async ({
  page,
  searchPage,
}) => {
  const release = await holdScripts(page);
  await page.goto(LINK, { waitUntil: 'commit' });
  await searchPage.box.fill('龙门石窟');
  release();
  await searchPage.answers('龙门石窟');
  await expect(searchPage.box).toHaveValue('龙门石窟');
  await expect(page).toHaveURL(`/?${new URLSearchParams({ q: '龙门石窟' })}`);
});

test('a box emptied before the scripts have come stays empty, and the contents come', async ({
  page,
  searchPage,
}) => {
  const release = await holdScripts(page);
  await page.goto(LINK, { waitUntil: 'commit' });
  await searchPage.box.fill('');
  release();
  await expect(page.getByText('凡文中有，必能搜到')).toBeVisible();
  await expect(searchPage.box).toHaveValue('');
  await expect(page).toHaveURL('/');
});

test('the search is asked for with the page, and not where nothing is asked', async ({ page }) => {
  const asked: string[] = [];
  page.context().on('request', (request) => asked.push(new URL(request.url()).pathname));
  const forSearch = () =>
    asked
      .filter((path) => /\/search\/|\/worker\//.test(path))
      .map((path) => path.replace(/^.*\//, '').replace(/-.*/, ''));
  const release = await holdScripts(page);
  await page.goto('/', { waitUntil: 'commit' });
  await expect(page.getByText('凡文中有，必能搜到')).toBeVisible();
  expect(forSearch()).toEqual([]);
  await page.goto(LINK, { waitUntil: 'commit' });
  const wanted = ['index.json', 'manifest.json', 'search', 'texts.json'];
  await expect.poll(() => forSearch().sort()).toEqual(wanted);
  release();
  await expect(page.locator('mark').first()).toBeVisible();
  // Nothing is asked for twice.
  expect(forSearch().filter((name) => wanted.includes(name))).toHaveLength(wanted.length);
});

test.describe('a page that some cache kept while another generation was published', () => {
  test.use({ expectedProblems: /\/search\// });

  test('asks in vain for the old files, and finds all the same', async ({ page, searchPage }) => {
    const generation = parseManifest(readArtefact('manifest.json')).generation;
    await page.route(/\/\?q=/, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replaceAll(generation, '0123456789abcdef');
      await route.fulfill({ response, body });
    });
    await searchPage.open({ q: '江凌' });
    await searchPage.ids(idsHolding(readItems(), '江凌').length);
  });
});
