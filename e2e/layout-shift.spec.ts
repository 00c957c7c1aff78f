import { expect, type Page } from '@playwright/test';
import { idsHolding, readItems } from './collection';
import { test } from './fixtures';
import { openSettled } from './open-settled';
import { pressKeys } from './press-keys';

interface Shift {
  readonly value: number;
  readonly nodes: readonly string[];
}

declare global {
  interface Window {
    shifts: Shift[];
  }
}

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput, sources } = entry as PerformanceEntry & {
          value: number;
          hadRecentInput: boolean;
          sources: { node: Node | null }[];
        };
        if (hadRecentInput) continue;
        const nodes = sources.map(({ node }) => `${node?.nodeName} ${node?.textContent}`);
        window.shifts.push({ value, nodes: nodes.map((text) => text.slice(0, 80)) });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
});

/** Layout shifts are reported after the frame that shows them. */
async function shifts(page: Page): Promise<Shift[]> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  return page.evaluate(() => window.shifts);
}

for (const width of [360, 1280]) {
  test.describe(`at ${width} pixels`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('nothing moves while the contents open and while typing', async ({ page, searchPage }) => {
      await searchPage.open();
      expect(await shifts(page)).toEqual([]);
      await searchPage.box.focus();
      for (const text of ['江凌调研', '乙烯', '洛阳', '鑫鑫鑫']) {
        await page.keyboard.press('Control+A');
        await pressKeys(page, text);
        if (idsHolding(readItems(), text).length === 0) continue;
        await searchPage.answers(text);
        // The numbers of the filters come when typing rests.
        const count = (await searchPage.count.getAttribute('data-text'))?.split(' ')[0];
        await expect(searchPage.filter('全部')).toHaveAccessibleName(
          new RegExp(`\\D${count}\\s*条`),
        );
      }
      await page.keyboard.press('Control+A');
      await page.keyboard.press('Backspace');
      await expect(page.getByRole('heading', { name: '特别关注' })).toBeVisible();
      expect(await shifts(page)).toEqual([]);
    });

    for (const path of [
      '/?q=江凌',
      '/?q=江凌&section=shizheng&from=2023-05-08&to=2023-05-22',
      '/?from=2023-05-08&to=2023-05-12',
      `/items/${readItems()[20]?.id}/?q=洛阳`,
    ]) {
      test(`nothing moves while ${path} opens`, async ({ page }) => {
        await openSettled(page, path);
        expect(await shifts(page)).toEqual([]);
      });
    }
  });
}
