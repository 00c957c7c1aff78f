import { afterEach, expect, it, vi } from 'vitest';
import { createRequestHandler } from './request-handler';

const BASE = 'http://site.test/search/';
const encode = (text: string) => new TextEncoder().encode(text).buffer;

afterEach(() => vi.unstubAllGlobals());

/** A server that has nothing; gives what it was asked for. */
function emptyServer(): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (url: URL) => {
    asked.push(url.pathname);
    return new Response('', { status: 404 });
  });
  return asked;
}

it('takes an early file once, and asks the server where it is no good', async () => {
  const asked = emptyServer();
  const files = new Map([['manifest.json', Promise.resolve(encode('{"format":'))]]);
  const handle = createRequestHandler({ base: BASE, files });
  const answer = await handle({ type: 'open', seq: 1, base: BASE });
  expect(answer).toMatchObject({ type: 'failed', failure: { kind: 'missing' } });
  expect(asked).toEqual(['/search/manifest.json']);
});

it('tells what went wrong with an early opening to the first who asks, then tries again', async () => {
  const asked = emptyServer();
  const files = new Map([['manifest.json', Promise.resolve(null)]]);
  const handle = createRequestHandler({ base: BASE, files });
  await new Promise((resolve) => setTimeout(resolve));
  const before = asked.length;
  expect(before).toBeGreaterThan(0);
  await handle({ type: 'open', seq: 1, base: BASE });
  expect(asked).toHaveLength(before);
  await handle({ type: 'open', seq: 2, base: BASE });
  expect(asked.length).toBeGreaterThan(before);
});

it('opens once however often it is asked to', async () => {
  const asked = emptyServer();
  const handle = createRequestHandler();
  await Promise.all([1, 2].map((seq) => handle({ type: 'open', seq, base: BASE })));
  // The reader asks twice for what is missing.
  expect(asked).toHaveLength(2);
});
