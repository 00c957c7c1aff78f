import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ANALYSER_VERSION } from '@/lib/text/analyser-version';
import { ArtefactError } from './artefact-error';
import { type ByteSource, openReader } from './artefact-reader';
import { crc32c } from './crc32c';
import { withHead } from './file-head';
import { FORMAT_VERSION } from './manifest';
import { VersionMismatchError } from './version-mismatch-error';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const TEXTS = '{"title":"江凌调研防汛工作"}';
const PAGE = '<!doctype html><title>首页</title>';

function manifestFor(generation: string): string {
  const texts = bytesOf(TEXTS);
  return JSON.stringify({
    format: FORMAT_VERSION,
    analyser: ANALYSER_VERSION,
    generation,
    files: { 'texts.json': { bytes: texts.length, crc32c: crc32c(texts) } },
  });
}

type Answer = string | Uint8Array | Error | 'hangs';

/** Gives the answers of a path one after another, the last one for ever; notes what was asked. */
function sourceOf(answers: Record<string, readonly Answer[]>) {
  const asked: string[] = [];
  const signals: AbortSignal[] = [];
  const source: ByteSource = (path, { cache, signal }) => {
    const before = asked.filter((one) => one.startsWith(`${path} `)).length;
    asked.push(`${path} ${cache}`);
    signals.push(signal);
    const list = answers[path] ?? [];
    const answer = list[Math.min(before, list.length - 1)];
    if (answer === 'hangs') {
      return new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(new DOMException('Stopped.', 'AbortError')));
      });
    }
    if (typeof answer === 'string') return Promise.resolve(bytesOf(answer));
    if (answer instanceof Uint8Array) return Promise.resolve(answer);
    return Promise.reject(answer ?? new ArtefactError('missing', `${path}: 404`));
  };
  return { source, asked, signals };
}

const reading = async (source: ByteSource, signal?: AbortSignal) =>
  new TextDecoder().decode(await (await openReader(source)).read('texts.json', signal));

const faultOf = async (promise: Promise<unknown>) => {
  const cause: unknown = await promise.then(
    () => null,
    (error: unknown) => error,
  );
  return cause instanceof ArtefactError ? cause.fault : cause;
};

const good = { 'manifest.json': [manifestFor('aa')] };

describe('artefact reader', () => {
  it('asks for the manifest afresh, and for its files as the cache has them', async () => {
    const { source, asked } = sourceOf({ ...good, 'aa/texts.json': [TEXTS] });
    expect(await reading(source)).toBe(TEXTS);
    expect(asked).toEqual(['manifest.json no-cache', 'aa/texts.json default']);
  });

  const wrong: readonly (readonly [string, Answer])[] = [
    ['cut', TEXTS.slice(0, 9)],
    ['cut to nothing', ''],
    ['swapped at the same length', TEXTS.replace('江凌', '汪凌')],
    ['another kind of file', PAGE],
    ['a broken line', new TypeError('Failed to fetch')],
  ];

  it.each(wrong)('fetches what comes %s once more past all caches', async (_, answer) => {
    const { source, asked } = sourceOf({ ...good, 'aa/texts.json': [answer, TEXTS] });
    expect(await reading(source)).toBe(TEXTS);
    expect(asked.slice(1)).toEqual(['aa/texts.json default', 'aa/texts.json reload']);
  });

  it.each(wrong)('gives up what comes %s twice, and never uses it', async (_, answer) => {
    const { source, asked } = sourceOf({ ...good, 'aa/texts.json': [answer] });
    const expected = answer instanceof TypeError ? 'unreachable' : 'damaged';
    expect(await faultOf(reading(source))).toBe(expected);
    expect(asked.filter((one) => one.startsWith('aa/'))).toHaveLength(2);
  });

  it.each([
    ['cut', manifestFor('aa').slice(0, 20), 'damaged'],
    ['another kind of file', PAGE, 'damaged'],
    ['another JSON', '{"error":"busy"}', 'damaged'],
    ['missing', new ArtefactError('missing', '404'), 'missing'],
    ['unreachable', new TypeError('Failed to fetch'), 'unreachable'],
  ] as const)(
    'gives up a manifest that is %s twice, not one that is so once',
    async (_, answer, fault) => {
      const files = { 'aa/texts.json': [TEXTS] };
      expect(await faultOf(reading(sourceOf({ ...files, 'manifest.json': [answer] }).source))).toBe(
        fault,
      );
      const once = sourceOf({ ...files, 'manifest.json': [answer, manifestFor('aa')] });
      expect(await reading(once.source)).toBe(TEXTS);
      expect(once.asked.slice(0, 2)).toEqual(['manifest.json no-cache', 'manifest.json reload']);
    },
  );

  it('takes a numbered file by its head, and fetches one of another place once more', async () => {
    const file = { kind: 'texts', number: 300 } as const;
    const path = 'texts/1/300.bin';
    const right = withHead(bytesOf(TEXTS), file, 'aa');
    const swapped = withHead(bytesOf(TEXTS), { ...file, number: 301 }, 'aa');
    const stale = withHead(bytesOf(TEXTS), file, 'bb');
    for (const answers of [
      [right],
      [swapped, right],
      [stale, right],
      [right.slice(0, -1), right],
    ]) {
      const { source } = sourceOf({ ...good, [`aa/${path}`]: answers });
      const bytes = await (await openReader(source)).read(path);
      expect(new TextDecoder().decode(bytes)).toBe(TEXTS);
    }
    const { source } = sourceOf({ ...good, [`aa/${path}`]: [swapped] });
    expect(await faultOf((await openReader(source)).read(path))).toBe('damaged');
  });

  it('tells a file that is missing from one that another generation took away', async () => {
    expect(await faultOf(reading(sourceOf(good).source))).toBe('missing');
    for (const answers of [[], [PAGE]]) {
      const moved = sourceOf({
        'manifest.json': [manifestFor('aa'), manifestFor('bb')],
        'aa/texts.json': answers,
      });
      expect(await faultOf(reading(moved.source))).toBeInstanceOf(VersionMismatchError);
      expect(moved.asked.at(-1)).toBe('manifest.json reload');
    }
  });

  it('does not trust a manifest against whose word a file comes, when it now says otherwise', async () => {
    const slip = manifestFor('aa').replace(/(?<="bytes":)\d/, '9');
    const { source } = sourceOf({
      'manifest.json': [slip, manifestFor('aa')],
      'aa/texts.json': [TEXTS],
    });
    expect(await faultOf(reading(source))).toBeInstanceOf(VersionMismatchError);
    expect(await reading(source)).toBe(TEXTS);
  });

  it('keeps to what is wrong with a file when the manifest is gone too', async () => {
    const { source } = sourceOf({ 'manifest.json': [manifestFor('aa'), new TypeError('offline')] });
    expect(await faultOf(reading(source))).toBe('missing');
  });

  describe('with a clock', () => {
    beforeEach(() => void vi.useFakeTimers());
    afterEach(() => void vi.useRealTimers());

    it('gives up a hanging manifest within ten seconds', async () => {
      const { source, asked } = sourceOf({ 'manifest.json': ['hangs'] });
      const fault = faultOf(openReader(source));
      await vi.advanceTimersByTimeAsync(10_000);
      expect(await fault).toBe('timeout');
      expect(asked).toHaveLength(1);
    });

    it('waits for a file as long as 20 KB a second need, second attempt included', async () => {
      const long = 'x'.repeat(400_000);
      const file = { bytes: long.length, crc32c: crc32c(bytesOf(long)) };
      const manifest = { ...JSON.parse(manifestFor('aa')), files: { 'texts.json': file } };
      const { source, signals } = sourceOf({
        'manifest.json': [JSON.stringify(manifest)],
        'aa/texts.json': [PAGE, 'hangs'],
      });
      const fault = faultOf(reading(source));
      await vi.advanceTimersByTimeAsync(20_000);
      expect(signals.at(-1)?.aborted).toBe(false);
      await vi.advanceTimersByTimeAsync(10_000);
      expect(await fault).toBe('timeout');
      expect(signals.at(-1)?.aborted).toBe(true);
    });

    it('stops a download that is not wanted any more, and does not begin it again', async () => {
      const { source, asked, signals } = sourceOf({ ...good, 'aa/texts.json': ['hangs'] });
      const reader = await openReader(source);
      const unwanted = new AbortController();
      const fault = faultOf(reader.read('texts.json', unwanted.signal));
      unwanted.abort();
      expect(await fault).toMatchObject({ name: 'AbortError' });
      expect(signals.at(-1)?.aborted).toBe(true);
      expect(asked).toHaveLength(2);
      expect(vi.getTimerCount()).toBe(0);
      await expect(reader.read('texts.json', unwanted.signal)).rejects.toThrow();
      expect(asked).toHaveLength(2);
    });
  });
});
