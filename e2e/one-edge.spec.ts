import { expect } from '@playwright/test';
import { readItems } from './collection';
import { test } from './fixtures';

const longest = [...readItems()].sort((a, b) => b.body.length - a.body.length)[0];

for (const width of [360, 768, 1280, 1920]) {
  test(`at ${width} pixels the text of an item and its rules end at one edge`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`/items/${longest?.id}/`);
    const article = page.getByRole('article');
    const right = await article.evaluate((element) => element.getBoundingClientRect().right);
    // The end of the lines: all but a paragraph's last are full.
    const lines = await article
      .getByRole('paragraph')
      .last()
      .evaluate((paragraph) => {
        const range = document.createRange();
        range.selectNodeContents(paragraph);
        return Math.max(...[...range.getClientRects()].map((line) => line.right));
      });
    expect(Math.abs(lines - right)).toBeLessThan(2);
    const rule = page.getByRole('navigation', { name: '上一条与下一条' });
    expect(await rule.evaluate((one) => one.getBoundingClientRect().right)).toBeCloseTo(right, 0);
  });
}
