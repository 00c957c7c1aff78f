import { describe, expect, it, vi } from 'vitest';
import { onDemand } from './on-demand';
import { VersionMismatchError } from './version-mismatch-error';

/** A loading that ends when it is told to, or when it is cancelled. */
function loading() {
  const begun: { readonly signal: AbortSignal; readonly end: (value: string) => void }[] = [];
  const get = onDemand(
    (signal) =>
      new Promise<string>((resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
        begun.push({ signal, end: resolve });
      }),
  );
  return { begun, get };
}

describe('what is loaded on demand', () => {
  it('is loaded once for all that ask', async () => {
    const { begun, get } = loading();
    const both = Promise.all([get(), get()]);
    begun[0]?.end('table');
    expect(await both).toEqual(['table', 'table']);
    expect(await get()).toBe('table');
    expect(begun).toHaveLength(1);
  });

  it('is cancelled when nobody waits any more, and loaded anew for the next', async () => {
    const { begun, get } = loading();
    const [one, other] = [new AbortController(), new AbortController()];
    const both = [get(one.signal), get(other.signal)];
    one.abort(new Error('Typed on.'));
    await expect(both[0]).rejects.toThrow('Typed on.');
    expect(begun[0]?.signal.aborted).toBe(false);
    other.abort(new Error('Left.'));
    await expect(both[1]).rejects.toThrow('Left.');
    await vi.waitFor(() => expect(begun[0]?.signal.aborted).toBe(true));
    const third = get();
    begun[1]?.end('table');
    expect(await third).toBe('table');
  });

  it('goes on while one waits that cannot cancel', async () => {
    const { begun, get } = loading();
    const controller = new AbortController();
    const [cancelled, kept] = [get(controller.signal), get()];
    controller.abort(new Error('Typed on.'));
    await expect(cancelled).rejects.toThrow('Typed on.');
    begun[0]?.end('table');
    expect(await kept).toBe('table');
  });

  it('is null after a failure, and the next one tries again', async () => {
    const load = vi
      .fn()
      .mockRejectedValueOnce(new Error('No line.'))
      .mockResolvedValueOnce('table');
    const get = onDemand<string>(load);
    expect(await get()).toBeNull();
    expect(await get()).toBe('table');
  });

  it('is an error where the site was published anew', async () => {
    const get = onDemand(() => Promise.reject(new VersionMismatchError('generation', 'a', 'b')));
    await expect(get()).rejects.toBeInstanceOf(VersionMismatchError);
  });
});
