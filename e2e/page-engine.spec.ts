import { expect } from '@playwright/test';
import { test } from './fixtures';

declare global {
  interface Window {
    /** For each key whether its own frame showed its results, and how many searches it sent. */
    keys: { readonly q: string; readonly isAnswered: boolean; readonly asked: number }[];
  }
}

test('once typing has rested, box and results of a key are painted in one frame', async ({
  page,
  searchPage,
}) => {
  await page.addInitScript(() => {
    window.keys = [];
    let asked = 0;
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (this: Worker, message: unknown) {
      if ((message as { method?: string }).method === 'search') asked += 1;
      post.call(this, message);
    };
    document.addEventListener('input', ({ target }) => {
      const q = (target as HTMLInputElement).value;
      const before = asked;
      requestAnimationFrame(() => {
        const link = document.querySelector<HTMLAnchorElement>('main ol[aria-label] a');
        const isAnswered = new URLSearchParams(link?.hash.slice(1)).get('q') === q;
        window.keys.push({ q, isAnswered, asked: asked - before });
      });
    });
  });
  await searchPage.open();
  await expect(async () => {
    await searchPage.box.fill('');
    await searchPage.box.pressSequentially('江凌');
    await searchPage.answers('江凌');
    const keys = await page.evaluate(() => window.keys);
    const own = { isAnswered: true, asked: 0 };
    expect(keys.slice(-2)).toEqual([
      { q: '江', ...own },
      { q: '江凌', ...own },
    ]);
    // Rests long enough for the engine to open.
  }).toPass({ intervals: [1000] });
});
