import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import type { OpenItem } from '@/lib/domain/open-item';
import { findBrowser } from '@/lib/tools/serve/find-browser';
import { EXPORT_PROJECT, exportSettings } from './timed-export';

/** Of each step, in ms: at such a size too nothing takes longer on any machine. */
const MOST_MS = 20_000;
/** What is typed: so many characters at the beginning of titles, of which every count is exact. */
const BEGINNING = /^\p{Script=Han}{4}/u;

/** A step of a visit with what it took. */
interface Step {
  readonly step: string;
  readonly ms: number;
}

/**
 * Starts the site that was last exported by `npm start` and uses it in headless Chromium: type,
 * filter, order, open, back. What the page shows is compared with the items.
 *
 * @param data folder that it was built from
 * @throws Error where the page shows anything else, takes too long or complains in the console
 */
export async function browseSite(data: string): Promise<readonly Step[]> {
  const { home, stop } = await start(data);
  const browser = await chromium.launch(await findBrowser());
  try {
    const page = await browser.newPage({ locale: 'zh-CN' });
    page.setDefaultTimeout(MOST_MS);
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    page.on(
      'response',
      (one) => one.status() >= 400 && problems.push(`${one.status()} ${one.url()}`),
    );
    const steps = await visit(page, home, items());
    if (problems.length > 0)
      throw new Error(`Expected an empty console, got ${problems.join('\n')}`);
    return steps;
  } finally {
    await browser.close();
    stop();
  }
}

function items(): readonly OpenItem[] {
  return JSON.parse(readFileSync(join(EXPORT_PROJECT, 'out/data/items.json'), 'utf8'));
}

async function start(data: string): Promise<{ home: string; stop: () => void }> {
  const server = spawn(process.execPath, ['--import', 'tsx', 'lib/tools/commands/start.ts'], {
    cwd: EXPORT_PROJECT,
    env: { ...exportSettings(data), PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  for await (const chunk of server.stdout) {
    said += chunk;
    const home = /网站已就绪：(\S+)/.exec(said)?.[1];
    if (home !== undefined) return { home, stop: () => server.kill() };
  }
  throw new Error(`Expected npm start to serve the site, it ended and said: ${said}`);
}

async function visit(page: Page, home: string, all: readonly OpenItem[]): Promise<Step[]> {
  const steps: Step[] = [];
  const timed = async (step: string, action: () => Promise<void>) => {
    const begun = performance.now();
    await action();
    steps.push({ step, ms: Math.round(performance.now() - begun) });
  };
  const byId = new Map(all.map((item) => [item.id, item]));
  const text = commonest(all.map(({ title }) => BEGINNING.exec(title)?.[0]));
  const holds = ({ title, body }: OpenItem) => (title + body).includes(text);
  const found = all.filter(holds);
  const total = found.length;
  const section = commonest(found.map((item) => item.section ?? undefined));
  const inSection = found.filter((item) => item.section === section).length;
  const box = page.getByRole('combobox', { name: '检索全文' });
  const links = page.getByRole('list', { name: '检索结果' }).getByRole('link');
  const shown = async () => {
    const hrefs = await links.evaluateAll((all) =>
      all.map((one) => one.getAttribute('href') ?? ''),
    );
    return hrefs.map((href) => byId.get(/\/items\/([^/]+)\//.exec(href)?.[1] ?? ''));
  };
  /** Waits until the page says how many there are. */
  const counted = (count: number) =>
    page.getByRole('main').locator(`[data-text="${count} 条结果"]`).first().waitFor();
  await timed('open the home page', async () => {
    await page.goto(home);
    await box.waitFor();
  });
  await timed(`type ${text}: ${total}`, async () => {
    await box.pressSequentially(text);
    await counted(total);
    check(
      (await shown()).every((item) => item && holds(item)),
      'hits that hold the text',
    );
  });
  await timed(`filter by ${section}: ${inSection}`, async () => {
    // Another heading may have the same name.
    const name = new RegExp(`^${section}\\s*${inSection}\\s*条$`);
    await page.getByRole('button', { name }).click();
    await counted(inSection);
    check(
      (await shown()).every((item) => item?.section === section),
      `hits of ${section}`,
    );
  });
  await timed('order by date', async () => {
    await page.getByRole('button', { name: /^排序：/ }).click();
    await page.getByRole('group', { name: '排序' }).getByRole('button', { name: '最新' }).click();
    await page.waitForURL(/sort=date/);
    await counted(inSection);
    const dates = (await shown()).map((item) => item?.date ?? '');
    check(String(dates) === String(dates.toSorted().toReversed()), 'the newest first');
  });
  const before = String((await shown()).map((item) => item?.id));
  await timed('open the first', async () => {
    await links.first().click();
    await page.getByRole('article').locator('mark').first().waitFor();
  });
  await timed('back', async () => {
    await page.goBack();
    await links.first().waitFor();
    check(String((await shown()).map((item) => item?.id)) === before, 'the same list');
  });
  return steps;
}

/** The value that occurs most often. */
function commonest(values: readonly (string | undefined)[]): string {
  const counts = new Map<string, number>();
  for (const value of values) {
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

function check(holds: boolean, what: string): void {
  if (!holds) throw new Error(`Expected ${what}, the page shows something else.`);
}
