import { expect } from '@playwright/test';
import { idsHolding, readItems } from './collection';
import { test } from './fixtures';

const count = idsHolding(readItems(), '江凌').length;

for (const { name, viewport, type, limit } of [
  { name: 'on a phone', viewport: { width: 360, height: 780 }, type: null, limit: 270 },
  {
    name: 'on a small phone in large type',
    viewport: { width: 320, height: 780 },
    type: 'large',
    limit: 420,
  },
] as const) {
  test.describe(name, () => {
    test.use({ viewport, hasTouch: true, isMobile: true });

    test(`the first title stands at most ${limit} pixels from the top`, async ({
      page,
      searchPage,
    }) => {
      if (type)
        await page.addInitScript((value) => localStorage.setItem('heluo-type', value), type);
      await searchPage.open({ q: '江凌' });
      await searchPage.ids(count);
      const title = await searchPage.hits.first().getByRole('link').boundingBox();
      expect(title?.y).toBeLessThanOrEqual(limit);
    });
  });
}
