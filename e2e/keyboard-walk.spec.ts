import { expect, type Page } from '@playwright/test';
import { test } from './fixtures';
import { openSettled } from './open-settled';
import { pageKinds, UNKNOWN_PAGE_PROBLEMS } from './page-kinds';

test.use({ expectedProblems: UNKNOWN_PAGE_PROBLEMS });

/** More stops tell nothing new: they are lines of one list. */
const MOST_STOPS = 70;

for (const { name, path } of pageKinds()) {
  test(`Tab walks over ${name}: every stop is named, in sight, and has a ring`, async ({
    page,
  }) => {
    test.slow();
    await openSettled(page, path);
    await page.evaluate(
      () => document.activeElement instanceof HTMLElement && document.activeElement.blur(),
    );
    const seen = new Set<string>();
    for (let stop = 0; stop < MOST_STOPS; stop++) {
      await page.keyboard.press('Tab');
      const at = await focused(page);
      if (at === null || seen.has(at.place)) break;
      seen.add(at.place);
      expect.soft(at, `stop ${stop + 1} of ${path}`).toMatchObject({
        isNamed: true,
        isInSight: true,
        isUncovered: true,
        hasRing: true,
      });
    }
    expect(seen.size).toBeGreaterThan(5);
  });
}

/** What the keyboard is at; null where it has left the page. */
function focused(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return null;
    const { top, bottom, left, right, width, height } = element.getBoundingClientRect();
    // A link over two lines has no text in the middle of its box: its first line counts.
    const line = element.getClientRects()[0] ?? element.getBoundingClientRect();
    const hit = document.elementFromPoint(line.left + line.width / 2, line.top + line.height / 2);
    /** The box has its ring around the form that it stands in. */
    const ringed = element.closest<HTMLElement>('form:focus-within') ?? element;
    const style = [element, ringed].map((one) => getComputedStyle(one));
    const label =
      element.getAttribute('aria-label') ??
      (element instanceof HTMLInputElement || element instanceof HTMLSelectElement
        ? (element.labels?.[0]?.textContent ?? '')
        : (element.textContent ?? ''));
    return {
      place: `${Math.round(left)},${Math.round(top + window.scrollY)},${label.trim().slice(0, 40)}`,
      isNamed: label.trim() !== '' || element.matches('[tabindex="0"]:not(a, button)'),
      isInSight:
        width > 0 &&
        height > 0 &&
        bottom > 0 &&
        right > 0 &&
        top < window.innerHeight &&
        left < window.innerWidth,
      isUncovered: hit !== null && (element.contains(hit) || hit.contains(element)),
      hasRing: style.some(
        ({ outlineStyle, outlineWidth }) =>
          outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1,
      ),
    };
  });
}
