import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { findBrowser } from './find-browser';
import { PROJECT } from './project-paths';
import { serveSite } from './serve-site';

const FOLDER = join(PROJECT, 'screenshots');
const WIDTHS = [360, 768, 1280];

/** The states worth a look: name of the picture, path, and what is there once the page is ready. */
const STATES: readonly { readonly name: string; readonly path: string; readonly sign: string }[] = [
  { name: 'contents', path: '', sign: 'main a[href*="/items/"]' },
  { name: 'results', path: '?q=江凌', sign: 'mark' },
  { name: 'filtered', path: '?q=江凌&section=zhongyaohuiyi&sort=date', sign: 'mark' },
  { name: 'nothing-found', path: '?q=鑫鑫鑫', sign: 'text=没有含' },
  { name: 'partial', path: '?q=江凌 鑫鑫鑫', sign: 'text=部分匹配' },
  { name: 'item', path: 'items/2023-05-001/', sign: 'h1' },
  { name: 'item-from-search', path: 'items/2023-05-023/?q=江凌', sign: 'mark' },
  { name: 'section', path: 'sections/shizheng/', sign: 'h1' },
  { name: 'help', path: 'help/', sign: 'h1' },
  { name: 'not-found', path: 'items/2099-01-001/', sign: 'h1' },
];

mkdirSync(FOLDER, { recursive: true });
const site = await serveSite();
const browser = await chromium.launch(await findBrowser());
try {
  const page = await browser.newPage({ locale: 'zh-CN', reducedMotion: 'reduce' });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      for (const state of STATES) await picture(page, state, `${width}-${colorScheme}`);
    }
  }
  console.log(`Pictures of ${STATES.length} states are in ${FOLDER}.`);
} finally {
  await browser.close();
  site.close();
}

async function picture(
  page: Page,
  { name, path, sign }: (typeof STATES)[number],
  variant: string,
): Promise<void> {
  await page.goto(site.home + path);
  await page.locator(sign).first().waitFor();
  await page.screenshot({ path: join(FOLDER, `${name}-${variant}.png`) });
}
