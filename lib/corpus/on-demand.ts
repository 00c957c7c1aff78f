import { unlessAborted } from './unless-aborted';
import { VersionMismatchError } from './version-mismatch-error';

/** A thing that few queries need, loaded by the first that does; null when that fails. */
export type OnDemand<T> = (signal?: AbortSignal) => Promise<T | null>;

/**
 * Loads once, and is cancelled when nobody waits any more. Null after a failure, and the next query
 * tries again. Where the table is gone for good, because the site was published anew, that is
 * thrown: only reloading the page helps.
 */
export function onDemand<T>(load: (signal: AbortSignal) => Promise<T>): OnDemand<T> {
  let loading: { readonly value: Promise<T | null>; readonly stop: AbortController } | null = null;
  let waiting = 0;

  function begin() {
    const stop = new AbortController();
    const value = load(stop.signal).catch((cause: unknown) => {
      if (loading?.stop === stop) loading = null;
      if (cause instanceof VersionMismatchError) throw cause;
      return null;
    });
    return { value, stop };
  }

  return async (signal) => {
    signal?.throwIfAborted();
    loading ??= begin();
    const mine = loading;
    waiting += 1;
    try {
      return await unlessAborted(mine.value, signal);
    } finally {
      waiting -= 1;
      if (signal?.aborted && waiting === 0 && loading === mine) {
        loading = null;
        mine.stop.abort();
      }
    }
  };
}
