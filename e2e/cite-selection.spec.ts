import { expect, type Page } from '@playwright/test';
import { readItems } from './collection';
import { test } from './fixtures';

const item = [...readItems()].sort((a, b) => b.body.length - a.body.length)[0];
/** Whole sentences near the end, off the screen of a phone. */
const wanted = item?.body.slice(-60, -40) ?? '';

test.use({ viewport: { width: 360, height: 640 } });

/** Selects a text that stands in one paragraph, as by hand. */
async function select(page: Page, text: string): Promise<void> {
  await page.getByRole('article').evaluate((article, wantedText) => {
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.textContent ?? '').indexOf(wantedText);
      if (at === -1) continue;
      window.getSelection()?.setBaseAndExtent(node, at, node, at + wantedText.length);
      return;
    }
    throw new Error(`Expected ${wantedText} in the text.`);
  }, text);
}

test('a selection is copied as a quotation with its source, and as a link that leads to it', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.clock.setFixedTime(new Date('2026-11-24T10:00:00+08:00'));
  await page.goto(`/items/${item?.id}/`);
  await select(page, wanted);
  const bar = page.getByRole('region', { name: '引用所选文字' });
  await bar.getByRole('button', { name: '复制引文' }).click();
  await expect(bar.getByRole('status').filter({ hasText: '引文已复制' })).toBeAttached();
  const [quotation, citation, link] = (
    await page.evaluate(() => navigator.clipboard.readText())
  ).split('\n');
  expect(quotation).toBe(`“${wanted}”`);
  expect(citation).toContain(
    `${item?.title}[J/OL]. 洛阳月报, 2023(5): ${item?.page}[2026-11-24]. `,
  );
  await bar.getByRole('button', { name: '复制本段链接' }).click();
  await expect(bar.getByRole('status').filter({ hasText: '本段链接已复制' })).toBeAttached();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  // The browser itself finds the passage and scrolls to it.
  expect(link).toContain(`/items/${item?.id}/#:~:text=`);
  await page.goto('about:blank');
  await page.goto(link ?? '');
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(200);
});

test('a paragraph selected by three clicks can be cited, and nothing without a selection', async ({
  page,
}) => {
  await page.goto(`/items/${item?.id}/`);
  const bar = page.getByRole('region', { name: '引用所选文字' });
  const paragraph = page.getByRole('article').getByRole('paragraph').last();
  await paragraph.click({ clickCount: 3, position: { x: 60, y: 20 } });
  await expect(bar).toBeVisible();
  await page.evaluate(() => window.getSelection()?.removeAllRanges());
  await expect(bar).toHaveCount(0);
});

test('the share panel has the citation for reference managers', async ({ page }) => {
  await page.goto(`/items/${item?.id}/`);
  await page.getByRole('button', { name: '分享与引用' }).click();
  for (const [name, file, text] of [
    ['RIS', `${item?.id}.ris`, `TI  - ${item?.title}`],
    ['BibTeX', `${item?.id}.bib`, `@article{${item?.id},`],
  ] as const) {
    const downloading = page.waitForEvent('download');
    await page.getByRole('dialog').getByRole('link', { name }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe(file);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    expect(Buffer.concat(chunks).toString('utf8')).toContain(text);
  }
});
