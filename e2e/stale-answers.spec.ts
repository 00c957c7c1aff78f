import { expect } from '@playwright/test';
import { idsHolding, readItems } from './collection';
import { test } from './fixtures';
import { leaveAllToTheWorker } from './worker-alone';

declare global {
  interface Window {
    /** Lets the answers through that were kept back; gives their number. */
    releaseAnswers(): number;
  }
}

test('an answer that comes late never replaces a newer one', async ({ page, searchPage }) => {
  await leaveAllToTheWorker(page);
  await page.addInitScript(() => {
    const kept: (() => void)[] = [];
    const post = Worker.prototype.postMessage;
    const listen = Worker.prototype.addEventListener;
    const slow = new Set<unknown>();
    window.releaseAnswers = () => {
      for (const release of kept) release();
      return kept.length;
    };
    Worker.prototype.postMessage = function (this: Worker, message: unknown) {
      const { seq, args } = message as { seq: number; args?: [{ q?: string }] };
      if (args?.[0].q === '江凌') slow.add(seq);
      post.call(this, message);
    };
    Worker.prototype.addEventListener = function (
      this: Worker,
      type: string,
      listener: EventListenerOrEventListenerObject,
    ) {
      listen.call(this, type, (event: Event) => {
        const pass = () =>
          typeof listener === 'function' ? listener(event) : listener.handleEvent(event);
        const seq = event instanceof MessageEvent ? (event.data as { seq: number }).seq : null;
        if (slow.has(seq)) kept.push(pass);
        else pass();
      });
    };
  });
  const count = idsHolding(readItems(), '文旅').length;
  await searchPage.open();
  await searchPage.box.fill('文旅');
  const before = await searchPage.ids(count);

  await searchPage.box.fill('江凌');
  await searchPage.box.fill('文旅');
  await searchPage.answers('文旅');
  await expect.poll(() => page.evaluate(() => window.releaseAnswers())).toBeGreaterThan(0);
  // Two frames: time enough for React to show what it should not.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  expect(await searchPage.ids(count)).toEqual(before);
  await searchPage.answers('文旅');
});

test('typing quickly ends with the results of the last word', async ({ page, searchPage }) => {
  await searchPage.open();
  for (const text of ['江', '江凌', '江凌调', '江凌调研', '乙烯', '乙', '文旅']) {
    await searchPage.box.evaluate((box: HTMLInputElement, value) => {
      box.value = value;
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, text);
  }
  const wanted = idsHolding(readItems(), '文旅');
  await searchPage.answers('文旅');
  expect((await searchPage.ids(wanted.length)).sort()).toEqual(wanted);
  await expect(page).toHaveURL('/?q=%E6%96%87%E6%97%85');
});
