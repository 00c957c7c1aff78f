import { expect } from '@playwright/test';
import { test } from './fixtures';
import { InputMethod } from './input-method';
import { completions } from './suggestion-list';

declare global {
  interface Window {
    completionsAsked: string[];
  }
}

test('the list gives way to the input method and completes only the committed text', async ({
  page,
  searchPage,
}) => {
  await page.addInitScript(() => {
    window.completionsAsked = [];
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (this: Worker, message: unknown) {
      const { method, args } = message as { method?: string; args?: [string] };
      if (method === 'suggest' && args) window.completionsAsked.push(args[0]);
      post.call(this, message);
    };
  });
  await searchPage.open();
  await searchPage.box.focus();
  const inputMethod = await InputMethod.of(page);
  await inputMethod.compose('jiang');
  await inputMethod.commit('江');
  await expect(completions(page)).toBeVisible();
  await inputMethod.compose('ling');
  await expect(completions(page)).toHaveCount(0);
  await inputMethod.takeKey('ArrowDown');
  await expect(searchPage.box).toBeFocused();
  await inputMethod.commit('凌');
  await expect(completions(page)).toBeVisible();
  expect(await page.evaluate(() => window.completionsAsked)).toEqual(['江', '江凌']);
});
