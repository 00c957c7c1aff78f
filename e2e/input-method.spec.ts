import { expect } from '@playwright/test';
import { test } from './fixtures';
import { InputMethod } from './input-method';
import { noteSearches, searchesAsked } from './searches-asked';

test.beforeEach(async ({ page, searchPage }) => {
  await noteSearches(page);
  await searchPage.open();
  await searchPage.box.focus();
});

test('nothing is searched while composing, and the committed text at once', async ({
  page,
  searchPage,
}) => {
  const inputMethod = await InputMethod.of(page);
  await inputMethod.compose('jiangling');
  await expect(searchPage.box).toHaveValue('jiangling');
  await expect(page).toHaveURL('/');
  await inputMethod.commit('江凌');
  await searchPage.answers('江凌');
  await expect(searchPage.box).toHaveValue('江凌');
  expect(await searchesAsked(page)).toEqual(['江凌']);
});

for (const key of ['Enter', 'Escape', 'ArrowDown', 'ArrowUp']) {
  test(`${key} during a composition belongs to the input method`, async ({ page, searchPage }) => {
    const inputMethod = await InputMethod.of(page);
    await inputMethod.compose('jiang');
    const before = await page.evaluate(() => window.history.length);
    await inputMethod.takeKey(key);
    await expect(searchPage.box).toHaveValue('jiang');
    await expect(searchPage.box).toBeFocused();
    await inputMethod.commit('江');
    await searchPage.answers('江');
    await expect(page).toHaveURL('/?q=%E6%B1%9F');
    expect(await page.evaluate(() => window.history.length)).toBe(before);
    expect(await searchesAsked(page)).toEqual(['江']);
  });
}

test('Enter reported as an ordinary key while composing submits nothing', async ({
  page,
  searchPage,
}) => {
  const inputMethod = await InputMethod.of(page);
  await inputMethod.compose('jiang');
  const before = await page.evaluate(() => window.history.length);
  await page.keyboard.press('Enter');
  await inputMethod.commit('江');
  await searchPage.answers('江');
  expect(await page.evaluate(() => window.history.length)).toBe(before);
});

test('Latin letters still being composed are searched at Enter, without leaving the box', async ({
  page,
  searchPage,
}) => {
  const inputMethod = await InputMethod.of(page);
  await inputMethod.compose('SKA');
  await page.keyboard.press('Enter');
  await searchPage.answers('SKA');
  await expect(searchPage.box).toHaveValue('SKA');
  await expect(searchPage.box).toBeFocused();
  await inputMethod.commit('SKA');
  await expect(page).toHaveURL('/?q=SKA');
  expect(await searchesAsked(page)).toEqual(['SKA']);
});

test('the Enter that Safari reports right after a composition is dropped', async ({
  page,
  searchPage,
}) => {
  await searchPage.box.evaluate((box) => {
    // On the window, hence after the page's own listeners: the page has seen the end by then.
    window.addEventListener('compositionend', () => {
      const enter = { key: 'Enter', keyCode: 13, bubbles: true, cancelable: true };
      const isLetThrough = box.dispatchEvent(new KeyboardEvent('keydown', enter));
      box.dataset.enter = isLetThrough ? 'submitted' : 'dropped';
    });
  });
  const inputMethod = await InputMethod.of(page);
  await inputMethod.compose('jiang');
  await inputMethod.commit('江');
  await expect(searchPage.box).toHaveAttribute('data-enter', 'dropped');
});

test('a second composition adds to the first', async ({ page, searchPage }) => {
  const inputMethod = await InputMethod.of(page);
  await inputMethod.compose('jiangling');
  await inputMethod.commit('江凌');
  await searchPage.answers('江凌');
  await inputMethod.compose('diaoyan');
  await expect(searchPage.box).toHaveValue('江凌diaoyan');
  await inputMethod.commit('调研');
  await expect.poll(() => searchesAsked(page)).toEqual(['江凌', '江凌调研']);
});
