import type { Page } from '@playwright/test';

/** What the page shows for a search: ids in their order. */
export interface BrowserAnswer {
  readonly hits: readonly string[];
  readonly partial: readonly string[];
}

/** What to type, and an id that has to come (the rest of a long list follows the first part). */
export interface Wanted {
  readonly text: string;
  readonly id: string | null;
}

/**
 * Types each text into the page's own box, in the page, so that a thousand take seconds, and reads
 * what the page then shows. Every result link carries the query it answers: that tells a new list
 * from the one before.
 */
export function typeEach(page: Page, wanted: readonly Wanted[]): Promise<BrowserAnswer[]> {
  return page.evaluate(async (all) => {
    const box = document.querySelector<HTMLInputElement>('input[name=q]');
    if (!box) throw new Error('Expected a search box, found none.');
    const setText = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;

    const read = (label: string, text: string): string[] =>
      [...document.querySelectorAll<HTMLAnchorElement>(`ol[aria-label="${label}"] a`)]
        .filter((link) => new URLSearchParams(link.hash.slice(1)).get('q') === text)
        .map((link) => link.pathname.split('/').at(-2) ?? '');
    /** What is wanted may stand behind the first page, or behind the first lines. */
    const press = (name: string) =>
      [...document.querySelectorAll('main button')]
        .find((button) => button.textContent.startsWith(name))
        ?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

    const answers: { hits: string[]; partial: string[] }[] = [];
    for (const { text, id } of all) {
      setText?.call(box, text);
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      // A box drops line breaks.
      const typed = box.value;
      const end = performance.now() + 5000;
      let answer = { hits: [] as string[], partial: [] as string[] };
      let last = '';
      let changed = performance.now();
      while (performance.now() < end) {
        await frame();
        answer = { hits: read('检索结果', typed), partial: read('部分匹配', typed) };
        const isThere = answer.hits.length + answer.partial.length > 0;
        const isNothing = document.body.textContent.includes(`含“${typed.trim()}”的条目`);
        if (id !== null && answer.hits.includes(id)) break;
        press(id === null ? '再显示' : '更多');
        const now = JSON.stringify(answer);
        if (now !== last) changed = performance.now();
        last = now;
        // Of a long list the first part is there at once, the rest when typing rests.
        if (id === null && (isThere || isNothing) && performance.now() - changed > 500) break;
      }
      answers.push(answer);
    }
    return answers;
  }, wanted);
}
