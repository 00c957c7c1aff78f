import type { CDPSession, Page } from '@playwright/test';

/** Composes text as an input method does: real composition events, made by the browser itself. */
export class InputMethod {
  private constructor(private readonly session: CDPSession) {}

  static async of(page: Page): Promise<InputMethod> {
    return new InputMethod(await page.context().newCDPSession(page));
  }

  /** Shows the letters typed so far, one after the other, underlined in the box. */
  async compose(letters: string): Promise<void> {
    for (let length = 1; length <= letters.length; length++) {
      await this.session.send('Input.imeSetComposition', {
        text: letters.slice(0, length),
        selectionStart: length,
        selectionEnd: length,
      });
    }
  }

  /** Ends the composition with this text. */
  async commit(text: string): Promise<void> {
    await this.session.send('Input.insertText', { text });
  }

  /** A key that the input method takes for itself: the page sees it with keyCode 229. */
  async takeKey(key: string): Promise<void> {
    const event = { key, code: key, windowsVirtualKeyCode: 229, nativeVirtualKeyCode: 229 };
    await this.session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event });
    await this.session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
  }
}
