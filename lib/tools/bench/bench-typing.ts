import { availableParallelism, loadavg } from 'node:os';
import { setTimeout as rest } from 'node:timers/promises';
import { chromium, type Locator, type Page } from '@playwright/test';
import { findBrowser } from '@/lib/tools/serve/find-browser';
import { serveSite } from '@/lib/tools/serve/serve-site';
import { openBarePage } from './bare-page';
import { quantile } from './quantile';
import { slowWorker } from './slow-worker';
import { installKeyWatch, timeKey } from './time-key';

/** From key to picture in milliseconds: under it, results seem to be there with the key. */
const P95_LIMIT = 50;
/** Of the median, as a multiple of the bare page's: what the browser takes is not ours. */
const RATIO_LIMIT = 1.6;
/** How much slower than this machine's the processor is: about a cheap phone's. */
const SLOWDOWN = 4;
const ROUNDS = 3;
/** Milliseconds from one key to the next: a fast typist's. */
const PACE = 150;
const QUERIES = ['江凌防汛', '龙门石窟', '5月12日', 'longmenshiku', '洛阳有哪些企业入选双百企业'];

interface Key {
  /** What stands in the box after the key. */
  readonly text: string;
  /** Milliseconds to the painted results. */
  readonly time: number;
}

try {
  warnWhenBusy();
  report(await measure());
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function measure(): Promise<{ ours: Key[]; bare: Key[] }> {
  const site = await serveSite();
  const browser = await chromium.launch(await findBrowser());
  const newPage = async () => {
    const page = await browser.newPage({ locale: 'zh-CN', reducedMotion: 'reduce' });
    await installKeyWatch(page);
    return page;
  };
  try {
    const plain = await newPage();
    await openBarePage(plain);
    const bare = await typeAll(plain, plain.getByRole('textbox', { name: '检索全文' }));
    await plain.close();
    const page = await newPage();
    const box = page.getByRole('combobox', { name: '检索全文' });
    const started = page.waitForEvent('worker');
    await page.goto(site.home);
    // What is timed is typing, not loading.
    await box.fill('洛阳');
    await page.locator('mark').first().waitFor();
    await slowWorker(await started, SLOWDOWN);
    return { bare, ours: await typeAll(page, box) };
  } finally {
    await browser.close();
    site.close();
  }
}

async function typeAll(page: Page, box: Locator): Promise<Key[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const keys: Key[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (const query of QUERIES) {
      await box.fill('');
      await rest(1000);
      for (const char of query) {
        const rested = rest(PACE);
        const time = await timeKey(page, session, char);
        keys.push({ text: await box.inputValue(), time });
        await rested;
      }
    }
  }
  return keys;
}

/** Browser, worker and this program share the processors with whatever else runs. */
function warnWhenBusy(): void {
  const [load = 0] = loadavg();
  if (load < availableParallelism()) return;
  console.log(`The machine is busy (load ${load.toFixed(1)}): the times will be too long.`);
}

function report({ ours, bare }: { ours: readonly Key[]; bare: readonly Key[] }): void {
  console.log(
    `from key to painted results, page and worker ${SLOWDOWN} times slower, ${ours.length} keys`,
  );
  console.log('(the worker by waiting before each answer: Chromium throttles pages only)');
  console.log(`  this page: ${summarise(ours)}`);
  console.log(`  a bare page with five fixed entries: ${summarise(bare)}`);
  const ratio = quantileOf(ours, 0.5) / quantileOf(bare, 0.5);
  console.log(`ratio of p50: ${ratio.toFixed(1)}`);
  const slowest = [...ours].sort((a, b) => b.time - a.time).slice(0, 5);
  console.log(
    `slowest: ${slowest.map(({ text, time }) => `${text} ${time.toFixed(0)}`).join(', ')}`,
  );
  if (!(ratio <= RATIO_LIMIT)) fail(`Expected a ratio of at most ${RATIO_LIMIT}.`);
  if (!(quantileOf(ours, 0.95) <= P95_LIMIT)) fail(`Expected p95 at most ${P95_LIMIT} ms.`);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

function summarise(keys: readonly Key[]): string {
  const [p50, p95, worst] = [0.5, 0.95, 1].map((share) => quantileOf(keys, share).toFixed(0));
  return `p50 ${p50} ms, p95 ${p95} ms, worst ${worst} ms`;
}

function quantileOf(keys: readonly Key[], share: number): number {
  return quantile(
    keys.map(({ time }) => time).sort((a, b) => a - b),
    share,
  );
}
