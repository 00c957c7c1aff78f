import type { Browser, CDPSession, Page } from '@playwright/test';
import { HYDRATED } from './bare-site';
import { type Frame, watchLink } from './link-watch';
import type { MeteredSite, Sent } from './metered-site';

/** A line and a processor to open a page with. */
export interface Speed {
  readonly name: string;
  /** Bytes a second; null for as many as there are. */
  readonly bytes: number | null;
  /** Milliseconds from a request to the first byte of its answer. */
  readonly latency: number;
  /** How many times slower than this machine's the processor of the page is. */
  readonly slowdown: number;
}

/** How a link to a search opened; times in milliseconds since its address was entered. */
export interface Opening {
  /** The query stands in the box, painted. */
  readonly boxAt: number;
  /** The first result with marks is painted. */
  readonly resultsAt: number;
  readonly frames: readonly Frame[];
  /** All that was asked for until then. */
  readonly sent: readonly Sent[];
}

/** Milliseconds after which something is broken, even on a machine that is very busy. */
const PATIENCE = 60_000;

/** A cheap phone. */
const PHONE = { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true } as const;

/** Opens a shared link in a browser that was never here before. @throws Error when nothing is found */
export async function openLink(
  browser: Browser,
  site: MeteredSite,
  path: string,
  speed: Speed,
): Promise<Opening> {
  return await inFreshPage(browser, speed, async (page) => {
    await watchLink(page);
    site.forget();
    await page.goto(site.home + path, { waitUntil: 'commit' });
    await page.waitForFunction(
      () => globalThis.linkFrames?.some(({ hasResults }) => hasResults),
      null,
      { timeout: PATIENCE },
    );
    const sent = [...site.sent];
    // What was asked for is weighed when it is complete.
    await page.waitForLoadState('load');
    const frames = await page.evaluate(() => globalThis.linkFrames);
    const { asked = '' } = frames[0] ?? {};
    const timeOf = (isIt: (frame: Frame) => boolean) => frames.find(isIt)?.time ?? Number.NaN;
    return {
      boxAt: timeOf(({ box }) => box === asked),
      resultsAt: timeOf(({ hasResults }) => hasResults),
      frames,
      sent,
    };
  });
}

/** Opens the bare page; gives the milliseconds until React has taken it over. */
export async function openBare(browser: Browser, site: MeteredSite, speed: Speed): Promise<number> {
  return await inFreshPage(browser, speed, async (page) => {
    await page.goto(site.home, { waitUntil: 'commit' });
    const hydrated = await page.waitForFunction(
      (name) => performance.getEntriesByName(name)[0]?.startTime,
      HYDRATED,
      { timeout: PATIENCE },
    );
    return (await hydrated.jsonValue()) ?? Number.NaN;
  });
}

async function inFreshPage<T>(
  browser: Browser,
  speed: Speed,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ ...PHONE, locale: 'zh-CN' });
  try {
    const page = await context.newPage();
    await slowDown(await context.newCDPSession(page), speed);
    return await use(page);
  } finally {
    await context.close();
  }
}

/** The line is shared by the page and its worker; Chromium slows no worker's processor down. */
async function slowDown(session: CDPSession, { bytes, latency, slowdown }: Speed): Promise<void> {
  const throughput = bytes ?? -1;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
}
