import type { CDPSession, Page } from '@playwright/test';

/** Milliseconds after which something is broken, even on a machine that is very busy. */
const PATIENCE = 20_000;

declare global {
  /** Put into the page by `installKeyWatch`: the milliseconds from the next key to its results. */
  function watchKey(): Promise<number>;
}

/**
 * Presses a key that types `char`, as the browser's own key event, and gives the milliseconds from
 * the event's time stamp to the painting of the frame whose list answers the text then in the box.
 *
 * @throws Error when no such list comes
 */
export async function timeKey(page: Page, session: CDPSession, char: string): Promise<number> {
  const watch = await page.evaluateHandle(() => ({ time: watchKey() }));
  await session.send('Input.dispatchKeyEvent', { type: 'keyDown', text: char, key: char });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: char });
  const time = await watch.evaluate((handle) => handle.time);
  await watch.dispose();
  return time;
}

/**
 * Prepares every page of this tab for `timeKey`. Functions in here have no names: tsx would wrap
 * them in a helper that the page lacks.
 */
export async function installKeyWatch(page: Page): Promise<void> {
  await page.addInitScript((patience) => {
    globalThis.watchKey = () =>
      new Promise((resolve, reject) => {
        const box = document.activeElement as HTMLInputElement;
        const pressed = { at: Number.NaN };
        box.addEventListener('keydown', ({ timeStamp }) => (pressed.at = timeStamp), {
          once: true,
        });
        const timer = setTimeout(
          () => reject(new Error(`Expected results for ${box.value}, got none.`)),
          patience,
        );
        const observer = new MutationObserver(() => {
          if (Number.isNaN(pressed.at)) return;
          // Every result carries the query it answers; where there is none the page says so.
          const link = document.querySelector<HTMLAnchorElement>('main ol[aria-label] a');
          const isAnswered = link
            ? new URLSearchParams(link.hash.slice(1)).get('q') === box.value
            : document.querySelector('main')?.textContent.includes(`含“${box.value.trim()}”`);
          if (!isAnswered) return;
          observer.disconnect();
          clearTimeout(timer);
          // The frame that shows the list is drawn after this callback; the next task comes later.
          requestAnimationFrame(() => {
            const channel = new MessageChannel();
            channel.port1.onmessage = () => resolve(performance.now() - pressed.at);
            channel.port2.postMessage(null);
          });
        });
        // A list of the same items changes its links alone.
        observer.observe(document.body, {
          childList: true,
          subtree: true,
          attributeFilter: ['href'],
        });
      });
  }, PATIENCE);
}
