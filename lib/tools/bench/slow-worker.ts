import type { Worker } from '@playwright/test';

/**
 * Makes a worker answer as if its processor were slower. Chromium throttles pages only
 * (`Emulation.setCPUThrottlingRate` is refused for workers), so the worker is kept busy before
 * every answer for the rest of the time that a slower processor would have taken.
 *
 * @param rate 4 for a quarter of the speed
 */
export function slowWorker(worker: Worker, rate: number): Promise<void> {
  return worker.evaluate((factor) => {
    let begun = performance.now();
    // The worker's own listener was there first and is called first: what it does first is read.
    const data = Object.getOwnPropertyDescriptor(MessageEvent.prototype, 'data');
    Object.defineProperty(MessageEvent.prototype, 'data', {
      get() {
        begun = performance.now();
        return data?.get?.call(this);
      },
    });
    const post = self.postMessage.bind(self);
    self.postMessage = (message: unknown) => {
      const until = performance.now() + (factor - 1) * (performance.now() - begun);
      while (performance.now() < until);
      post(message);
    };
  }, rate);
}
