import type { Page } from '@playwright/test';

/** Types with keys of their own, as a keyboard of these letters would: Playwright inserts Chinese. */
export async function pressKeys(page: Page, text: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (const key of text) {
    await session.send('Input.dispatchKeyEvent', { type: 'keyDown', text: key, key });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key });
  }
  await session.detach();
}
