import type { Page } from '@playwright/test';

/** What a reader sees of a search page in one painted frame. */
export interface Frame {
  /** Milliseconds since the address was opened. */
  readonly time: number;
  /** Text in the box; null before there is one. */
  readonly box: string | null;
  /** Text that the address asks for. */
  readonly asked: string;
  /** Whether the contents of the home page are to be seen. */
  readonly hasContents: boolean;
  /** Whether a result with marks is there. */
  readonly hasResults: boolean;
  /** Numbers of items that are to be seen in the main part: `110`, `12 条结果`. */
  readonly counts: readonly string[];
}

declare global {
  /** Put into the page by `watchLink`: the frames that differ from the one before. */
  var linkFrames: Frame[];
}

/**
 * From the next page on, every painted frame in which something changed is noted. Functions in here
 * have no names: tsx would wrap them in a helper that the page lacks.
 */
export async function watchLink(page: Page): Promise<void> {
  await page.addInitScript(() => {
    globalThis.linkFrames = [];
    const watch: { last: string; onFrame?: () => void } = { last: '' };
    watch.onFrame = () => {
      const { search, hash } = window.location;
      const main = document.querySelector('main');
      // Those that hold nothing but text, and are to be seen.
      const leaves = [...(main?.querySelectorAll(':not(:has(*))') ?? [])].filter((leaf) =>
        leaf.checkVisibility({ visibilityProperty: true }),
      );
      const seen = {
        box: main?.querySelector<HTMLInputElement>('input[name=q]')?.value ?? null,
        asked: new URLSearchParams(search || hash.slice(1)).get('q') ?? '',
        hasContents: main?.querySelector('[aria-labelledby=newest]')?.checkVisibility() ?? false,
        hasResults: main?.querySelector('ol[aria-label] mark')?.checkVisibility() ?? false,
        counts: leaves
          .map((leaf) => leaf.getAttribute('data-text') ?? leaf.textContent)
          .filter((text) => /^\d+$|\d\s*条/.test(text)),
      };
      const text = JSON.stringify(seen);
      if (text !== watch.last) {
        watch.last = text;
        // The frame is drawn after this callback; the next task comes later.
        const channel = new MessageChannel();
        channel.port1.onmessage = () =>
          globalThis.linkFrames.push({ time: performance.now(), ...seen });
        channel.port2.postMessage(null);
      }
      requestAnimationFrame(watch.onFrame ?? (() => {}));
    };
    requestAnimationFrame(watch.onFrame);
  });
}

/** What no reader should see while a link to a search opens, with its time; empty if all is well. */
export function faultsOf(frames: readonly Frame[]): Map<string, number> {
  const faults = new Map<string, number>();
  for (const { time, box, asked, hasContents, hasResults, counts } of frames) {
    const note = (fault: string) => faults.set(fault, faults.get(fault) ?? time);
    if (box !== null && box !== asked) note(`the box holds “${box}”, the address “${asked}”`);
    if (hasContents) note('the contents of the home page');
    if (!hasResults) for (const count of counts) note(`a number not known yet: ${count}`);
  }
  return faults;
}
