import { describe, expect, it } from 'vitest';
import { keepRead } from './keep-read';

/** Reads that end when they are told to; notes what was read. */
function slowReads() {
  const read: string[] = [];
  const ends: ((error?: Error) => void)[] = [];
  return {
    read,
    end: (at: number, error?: Error) => ends[at]?.(error),
    source: (key: string, signal?: AbortSignal) =>
      new Promise<string>((resolve, reject) => {
        read.push(key);
        ends.push((error) => (error ? reject(error) : resolve(key.toUpperCase())));
        signal?.addEventListener('abort', () => reject(signal.reason));
      }),
  };
}

describe('reading what is kept', () => {
  it('reads once for all who ask, at the same time and later', async () => {
    const { source, read, end } = slowReads();
    const get = keepRead(source, 9);
    const both = Promise.all([get('a'), get('a')]);
    end(0);
    expect(await both).toEqual(['A', 'A']);
    expect(await get('a')).toBe('A');
    expect(read).toEqual(['a']);
  });

  it('reads again for those who wait when the first is cancelled', async () => {
    const { source, read, end } = slowReads();
    const get = keepRead(source, 9);
    const first = new AbortController();
    const cancelled = get('a', first.signal);
    const waiting = get('a');
    first.abort(new Error('Nobody waits.'));
    await expect(cancelled).rejects.toThrow('Nobody waits.');
    await Promise.resolve();
    end(1);
    expect(await waiting).toBe('A');
    expect(read).toEqual(['a', 'a']);
  });

  it('keeps no failure', async () => {
    const { source, end } = slowReads();
    const get = keepRead(source, 9);
    const failed = get('a');
    end(0, new Error('404'));
    await expect(failed).rejects.toThrow('404');
    const again = get('a');
    end(1);
    expect(await again).toBe('A');
  });

  it('forgets what was asked for longest ago', async () => {
    const read: string[] = [];
    const get = keepRead(async (key: string) => {
      read.push(key);
      return key;
    }, 2);
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await get(key);
    expect(read).toEqual(['a', 'b', 'c', 'b']);
  });
});
