import { expect } from '@playwright/test';
import { readItems } from './collection';
import { test } from './fixtures';

const path = `/items/${readItems()[0]?.id}/`;

for (const [what, init] of [
  ['、, as a Chinese input method has it on the key of /', { key: '、', code: 'Slash' }],
  ['a key that an input method has taken', { key: 'Process', code: 'Slash' }],
  ['Ctrl+K', { key: 'k', code: 'KeyK', ctrlKey: true }],
  ['⌘K', { key: 'k', code: 'KeyK', metaKey: true }],
] as const) {
  test(`${what} brings the keyboard to the box`, async ({ page }) => {
    await page.goto(path);
    const box = page.getByRole('banner').getByRole('searchbox');
    await expect(async () => {
      await page.evaluate((keys) => {
        const event = new KeyboardEvent('keydown', { ...keys, bubbles: true, cancelable: true });
        document.body.dispatchEvent(event);
      }, init);
      await expect(box).toBeFocused({ timeout: 500 });
    }).toPass();
  });
}
