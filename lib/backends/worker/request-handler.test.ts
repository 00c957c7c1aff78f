import { afterEach, expect, it, vi } from 'vitest';
import { sampleItems } from '@/lib/engine/bundle/sample-sources';
import { sampleArtefacts } from '@/lib/ingest/publish/sample-artefacts';
import type { PageRange, SearchPage, SearchRequest } from '@/lib/search/contract';
import { searchRequest } from '@/lib/search/search-request';
import { createRequestHandler } from './request-handler';

const BASE = 'http://site.test/search/';
const encode = (text: string) => new TextEncoder().encode(text).buffer;
const search = [searchRequest('防汛'), { offset: 0, limit: 25 }] as const;

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
  const handle = createRequestHandler({ base: BASE, files, search: [...search] });
  const answer = await handle({ type: 'open', seq: 1, base: BASE });
  expect(answer).toMatchObject({ type: 'failed', failure: { kind: 'missing' } });
  expect(asked).toEqual(['/search/manifest.json']);
});

it('tells what went wrong with an early opening to the first who asks, then tries again', async () => {
  const asked = emptyServer();
  const files = new Map([['manifest.json', Promise.resolve(null)]]);
  const handle = createRequestHandler({ base: BASE, files, search: [...search] });
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

it('answers what was told beforehand once, and everything else as it is asked', async () => {
  const artefacts = sampleArtefacts(sampleItems(['全市发展会议召开', '江凌调研防汛工作']));
  const files = new Map(
    [...artefacts].map(([path, text]) => [
      path.replace('search/', ''),
      Promise.resolve(encode(text.toString())),
    ]),
  );
  const asked = emptyServer();
  const handle = createRequestHandler({ base: BASE, files, search: [...search] });
  await handle({ type: 'open', seq: 1, base: BASE });
  const ask = async (request: SearchRequest, range: PageRange) => {
    const answer = await handle({ type: 'call', seq: 2, method: 'search', args: [request, range] });
    return answer.type === 'result' ? (answer.result as SearchPage) : null;
  };
  const [request, range] = search;
  const other = await ask(searchRequest('会议'), range);
  const first = await ask({ ...request }, { ...range });
  const again = await ask(request, range);
  expect(other?.request.q).toBe('会议');
  expect(first?.hits).toHaveLength(1);
  expect(again).toEqual(first);
  expect(again).not.toBe(first);
  expect(asked).toEqual([]);
});
