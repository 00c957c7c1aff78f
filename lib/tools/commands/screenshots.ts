import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { TYPE_KEY } from '@/components/shell/apply-display';
import { PROJECT } from '@/lib/tools/project-paths';
import { findBrowser } from '@/lib/tools/serve/find-browser';
import { serveSite } from '@/lib/tools/serve/serve-site';

const FOLDER = join(PROJECT, 'screenshots');
const WIDTHS = [360, 768, 1280, 1920];

interface State {
  readonly name: string;
  readonly path: string;
  readonly sign: string;
  /** A button to press first, where there is one at this width. */
  readonly press?: RegExp;
  /** What to type into the box first. */
  readonly type?: string;
  /** As it is printed. */
  readonly isPrinted?: boolean;
}

/** How a reader may have set the page up. */
const VARIANTS = [
  { name: 'light', colorScheme: 'light', type: '' },
  { name: 'dark', colorScheme: 'dark', type: '' },
  { name: 'large', colorScheme: 'light', type: 'large' },
] as const;

/** The states worth a look: name of the picture, path, and what is there once the page is ready. */
const STATES: readonly State[] = [
  { name: 'contents', path: '', sign: 'main a[href*="/items/"]' },
  { name: 'results', path: '?q=江凌', sign: 'mark' },
  { name: 'filtered', path: '?q=江凌&section=zhongyaohuiyi&sort=date', sign: 'mark' },
  {
    name: 'several-filters',
    path: '?q=江凌&section=shizheng&from=2023-05-08&to=2023-05-22&in=洛阳',
    sign: 'mark',
  },
  {
    name: 'some-days',
    path: '?from=2023-05-08&to=2023-05-12',
    sign: '#results a[href*="/items/"]',
  },
  { name: 'filter-sheet', path: '?q=江凌&person=徐衣显', sign: 'mark', press: /^筛选/ },
  { name: 'export-menu', path: '?q=江凌', sign: 'mark', press: /^导出/ },
  { name: 'suggestions', path: '', sign: 'main a[href*="/items/"]', type: '江' },
  { name: 'question', path: '?q=防汛工作会议怎么样', sign: 'mark' },
  { name: 'pinyin', path: '?q=jiangling', sign: 'text=按拼音检索' },
  { name: 'wrong-character', path: '?q=江陵', sign: 'text=您是不是要找' },
  { name: 'nothing-under-filters', path: '?q=乙烯&section=lvyou&person=江凌', sign: 'text=没有含' },
  { name: 'nothing-found', path: '?q=鑫鑫鑫', sign: 'text=没有含' },
  { name: 'partial', path: '?q=江凌 鑫鑫鑫', sign: 'text=最接近的是' },
  { name: 'item', path: 'items/2023-05-001/', sign: 'h1' },
  { name: 'item-from-search', path: 'items/2023-05-023/?q=江凌', sign: 'mark' },
  { name: 'share-panel', path: 'items/2023-05-023/', sign: 'h1', press: /^分享与引用$/ },
  { name: 'print', path: 'items/2023-05-023/', sign: 'h1', isPrinted: true },
  { name: 'section', path: 'sections/shizheng/', sign: 'h1' },
  { name: 'help', path: 'help/', sign: 'h1' },
  { name: 'issue', path: 'issues/2023-05/', sign: 'h1' },
  { name: 'archive', path: 'issues/', sign: 'h1' },
  { name: 'about', path: 'about/', sign: 'h1' },
  { name: 'names', path: 'names/', sign: 'h1' },
  { name: 'name', path: 'names/jiangling/', sign: 'h1' },
  { name: 'accessibility', path: 'accessibility/', sign: 'h1' },
  { name: 'menu', path: 'issues/', sign: 'h1', press: /^菜单$/ },
  { name: 'not-found', path: 'items/2099-01-001/', sign: 'h1' },
];

mkdirSync(FOLDER, { recursive: true });
const site = await serveSite();
const browser = await chromium.launch(await findBrowser());
try {
  for (const { name, colorScheme, type } of VARIANTS) {
    const page = await browser.newPage({ locale: 'zh-CN', reducedMotion: 'reduce', colorScheme });
    await page.addInitScript(([key, value]) => localStorage.setItem(key, value), [
      TYPE_KEY,
      type,
    ] as const);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      for (const state of STATES) await picture(page, state, `${width}-${name}`);
    }
    await page.close();
  }
  console.log(`Pictures of ${STATES.length} states are in ${FOLDER}.`);
} finally {
  await browser.close();
  site.close();
}

async function picture(page: Page, state: State, variant: string): Promise<void> {
  const { name, path, sign, press, type, isPrinted = false } = state;
  await page.emulateMedia({ media: isPrinted ? 'print' : 'screen' });
  await page.goto(site.home + path);
  await page.locator(sign).first().waitFor();
  if (press) {
    const button = page.getByRole('button', { name: press });
    if (await button.isVisible()) await button.click();
  }
  // What a button opens may be fetched first.
  await page.waitForLoadState('networkidle');
  if (type) {
    await page.getByRole('combobox').pressSequentially(type);
    await page.getByRole('option').first().waitFor();
  }
  await page.screenshot({ path: join(FOLDER, `${name}-${variant}.png`), fullPage: isPrinted });
}
