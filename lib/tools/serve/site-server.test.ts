import { renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { connect } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TEST_LIMITS } from '@/lib/tools/check/odd/odd-requests';
import { plantSite, SECRET } from '@/lib/tools/check/odd/plant-site';
import { type Answer, readAnswers } from '@/lib/tools/check/odd/read-answers';
import { addLargeFile, LARGE, sampleSite } from '@/lib/tools/check/odd/sample-site';
import { sendOddRequest } from '@/lib/tools/check/odd/send-odd-request';
import { LOOPBACK, listen } from './listen';
import type { ServerLimits } from './server-limits';
import { createSiteServer } from './site-server';

const CLOSE = 'Host: site.invalid\r\nConnection: close\r\n';

let site: string;
let server: Server;
let origin: string;

beforeEach(async () => {
  site = sampleSite();
  await serve('');
});
afterEach(() => {
  stop();
  rmSync(dirname(site), { recursive: true });
});

async function serve(basePath: string, limits?: Partial<ServerLimits>): Promise<void> {
  server = createSiteServer(site, basePath, { ...TEST_LIMITS, ...limits });
  [origin = ''] = await listen(server, LOOPBACK, 0);
}

function stop(): void {
  server.closeAllConnections();
  server.close();
}

/** What comes back for bytes as they are, read until the server ends the connection. */
async function answersTo(text: string): Promise<Answer[]> {
  const port = Number(new URL(origin).port);
  const request = { kind: '', pieces: [text], pause: 0, afterwards: 'waits' } as const;
  const { bytes, isClosedByServer } = await sendOddRequest(port, request, 10_000);
  expect(isClosedByServer).toBe(true);
  return readAnswers(bytes);
}

async function statusOf(path: string, init?: RequestInit): Promise<number> {
  const response = await fetch(origin + path, { redirect: 'manual', ...init });
  await response.arrayBuffer();
  return response.status;
}

describe('a request', () => {
  it.each(['bytes=5-2', 'bytes=0-18446744073709551615', 'bytes=-', 'bytes=-0', 'bytes=9-'])(
    'for the range %s is answered, and the server lives on',
    async (range) => {
      const status = await statusOf('/search/0123456789abcdef/index.json', { headers: { range } });
      expect([200, 206, 416]).toContain(status);
      expect(await statusOf('/')).toBe(200);
    },
  );

  it('for a range gets these bytes of the file, never compressed', async () => {
    const response = await fetch(`${origin}/data/items.json`, {
      headers: { range: 'bytes=2-2000', 'accept-encoding': 'gzip' },
    });
    expect(response.status).toBe(206);
    expect(response.headers.get('content-encoding')).toBeNull();
    expect((await response.text()).slice(0, 8)).toBe('"at":0},');
  });

  it('for a script gets the copy that was compressed at build, if the client takes it', async () => {
    const path = '/_next/static/chunks/a.js';
    writeFileSync(join(site, `${path}.br`), brotliCompressSync('the copy'));
    const answerTo = (headers: HeadersInit) => fetch(origin + path, { headers });
    const packed = await answerTo({ 'accept-encoding': 'gzip, br' });
    expect(packed.headers.get('content-encoding')).toBe('br');
    expect(packed.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(packed.headers.get('vary')).toMatch(/accept-encoding/i);
    expect(packed.headers.get('cache-control')).toMatch('immutable');
    expect(await packed.text()).toBe('the copy');
    const plain = await answerTo({ 'accept-encoding': 'gzip' });
    expect(plain.headers.get('content-type')).toBe(packed.headers.get('content-type'));
    expect(await plain.text()).toMatch('console.log');
    const part = await answerTo({ 'accept-encoding': 'br', range: 'bytes=0-6' });
    expect(await part.text()).toBe('console');
    rmSync(join(site, path));
    expect(await statusOf(path, { headers: { 'accept-encoding': 'br' } })).toBe(404);
  });

  it('for a file removed while the site is served is answered with 404, and the server lives on', async () => {
    expect(await statusOf('/data/items.json')).toBe(200);
    rmSync(join(site, 'data/items.json'));
    expect(await statusOf('/data/items.json')).toBe(404);
    expect(await statusOf('/')).toBe(200);
  });

  it('finds the new site as soon as it has taken the place of the old one', async () => {
    const next = sampleSite();
    writeFileSync(join(next, 'index.html'), 'next month');
    writeFileSync(join(next, '404.html'), 'next month, not found');
    renameSync(site, `${site}-old`);
    expect(await statusOf('/')).toBe(404);
    renameSync(next, site);
    expect(await (await fetch(origin)).text()).toBe('next month');
    expect(await (await fetch(`${origin}/none`)).text()).toBe('next month, not found');
    rmSync(dirname(next), { recursive: true });
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PATCH', 'CONNECT', 'PROPFIND'])(
    'with %s is answered with 405 and the methods there are',
    async (method) => {
      const target = method === 'CONNECT' ? 'site.invalid:80' : '/';
      const [answer] = await answersTo(`${method} ${target} HTTP/1.1\r\n${CLOSE}\r\n`);
      expect(answer?.status).toBe(405);
      expect(answer?.headers.get('allow')).toBe('GET, HEAD');
    },
  );

  it('with HEAD gets the headers of the file alone', async () => {
    const response = await fetch(`${origin}/data/items.json`, { method: 'HEAD' });
    expect(response.headers.get('content-type')).toMatch('application/json');
    expect(await response.text()).toBe('');
  });

  it('through a link out of the site is answered with 404', async () => {
    const links = plantSite(site);
    expect(links.length).toBeGreaterThan(10);
    for (const link of links) {
      const response = await fetch(origin + link);
      expect(await response.text(), link).not.toContain(SECRET);
      if (!/^\/(self|linked-page)\/?$/.test(link)) expect(response.status, link).toBe(404);
    }
    rmSync(join(site, '404.html'));
    symlinkSync('../secret.txt', join(site, '404.html'));
    expect(await (await fetch(`${origin}/none`)).text()).toBe('');
  });

  it('through a link inside the site is answered', async () => {
    symlinkSync('items', join(site, 'entries'));
    expect(await statusOf('/entries/2023-05-001/')).toBe(200);
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/\\..\\secret.txt',
    '//secret.txt',
    '/items/%2e%2e/%2e%2e/secret.txt',
    '/%252e%252e/secret.txt',
    '/%00',
    '/secret.txt%00.html',
    '/%c0%ae%c0%ae/secret.txt',
    '/%',
    'http://site.invalid/../secret.txt',
    '*',
  ])('for %s is refused', async (target) => {
    plantSite(site);
    const [answer] = await answersTo(`GET ${target} HTTP/1.1\r\n${CLOSE}\r\n`);
    expect([400, 404]).toContain(answer?.status);
    expect(answer?.body.toString()).not.toContain(SECRET);
  });

  it('for a folder without its last slash is sent on with its query, to this host', async () => {
    const response = await fetch(`${origin}/items/2023-05-001?q=%E6%B1%9F`, { redirect: 'manual' });
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe('/items/2023-05-001/?q=%E6%B1%9F');
    const [answer] = await answersTo(`GET //items/2023-05-001 HTTP/1.1\r\n${CLOSE}\r\n`);
    expect(answer?.headers.get('location')).toBe('/items/2023-05-001/');
  });

  it('for a hashed file may be answered from a cache for good, for any other it may not', async () => {
    const caching = async (path: string) =>
      (await fetch(origin + path)).headers.get('cache-control');
    expect(await caching('/_next/static/chunks/a.js')).toMatch('immutable');
    expect(await caching('/search/0123456789abcdef/index.json')).toMatch('immutable');
    expect(await caching('/data/items.json')).toBe('no-cache');
  });
});

describe('under a sub-path', () => {
  beforeEach(async () => {
    stop();
    await serve('/gazette');
  });

  it('answers below it', async () => {
    expect(await statusOf('/gazette/items/2023-05-001/')).toBe(200);
    expect(await statusOf('/gazette/?q=1')).toBe(200);
  });

  it('leads from it without its slash to the home page, with the search', async () => {
    for (const search of ['', '?', '?q=%E6%B1%9F%E5%87%8C&section=shizheng', '?q=a?b']) {
      const response = await fetch(`${origin}/gazette${search}`, { redirect: 'manual' });
      expect(response.status).toBe(301);
      expect(response.headers.get('location')).toMatch(/^\/gazette\//);
      const { searchParams } = new URL(response.headers.get('location') ?? '', origin);
      expect([...searchParams]).toEqual([...new URLSearchParams(search)]);
    }
  });

  it('knows nothing beside it', async () => {
    for (const path of [
      '/',
      '/gazettes',
      '/gazettes?q=1',
      '/?q=/gazette/',
      '/gazette/../index.html',
    ]) {
      expect(await statusOf(path), path).toBe(404);
    }
  });
});

describe('a client', () => {
  it('with huge headers is told so while it is still sending', async () => {
    const big = 'a'.repeat(2_000_000);
    const [answer] = await answersTo(`GET / HTTP/1.1\r\nHost: a\r\nX: ${big}\r\n\r\n`);
    expect(answer?.status).toBe(431);
  });

  it('that speaks no HTTP is told so, after the answer to what came before', async () => {
    const answers = await answersTo('GET / HTTP/1.1\r\nHost: a\r\n\r\nnonsense\r\n\r\n');
    expect(answers.map(({ status }) => status)).toEqual([200, 400]);
  });

  it('that asks to go on behind another request gets each answer whole', async () => {
    // What follows waits for as long as this takes.
    addLargeFile(site);
    const first = 'GET /large.bin HTTP/1.1\r\nHost: a\r\n\r\n';
    const second = 'GET /data/items.json HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\n\r\n';
    const answers = await answersTo(first + second);
    expect(answers.map(({ body }) => body.length)).toEqual([LARGE, 5391]);
    expect(answers[1]?.body.subarray(0, 7).toString()).toBe('[{"at":');
  });

  it.each(['', 'GET / HTTP/1.1\r\nHost: a\r\n'])(
    'that sends %j and waits is told that it is late',
    async (text) => {
      expect((await answersTo(text)).map(({ status }) => status)).toEqual([408]);
    },
  );

  it('that sends no more after its request is answered', async () => {
    const port = Number(new URL(origin).port);
    const text = 'GET / HTTP/1.1\r\nHost: a\r\n\r\n';
    const request = { kind: '', pieces: [text], pause: 0, afterwards: 'half-closes' } as const;
    const { bytes } = await sendOddRequest(port, request, 10_000);
    expect(readAnswers(bytes)[0]?.status).toBe(200);
  });

  it('that does not read its answer is cut off', async () => {
    stop();
    addLargeFile(site);
    await serve('', { idle: 500 });
    const socket = connect(Number(new URL(origin).port), LOOPBACK);
    socket.write('GET /large.bin HTTP/1.1\r\nHost: a\r\n\r\n');
    await expect.poll(connections).toBe(1);
    await expect.poll(connections, { timeout: 10_000 }).toBe(0);
    let bytes = 0;
    socket.on('data', (data) => {
      bytes += data.length;
    });
    socket.on('error', () => {});
    await sleep(500);
    expect(bytes).toBeLessThan(LARGE);
    socket.destroy();
  });

  it('that reads its answer for ever is cut off', async () => {
    stop();
    addLargeFile(site);
    await serve('', { response: 500 });
    const socket = connect(Number(new URL(origin).port), LOOPBACK);
    socket.write('GET /large.bin HTTP/1.1\r\nHost: a\r\n\r\n');
    socket.on('error', () => {});
    const reading = setInterval(() => socket.read(1000), 50);
    await expect.poll(connections).toBe(1);
    await expect.poll(connections, { timeout: 10_000 }).toBe(0);
    clearInterval(reading);
    socket.destroy();
  });
});

function connections(): Promise<number> {
  return new Promise((resolve, reject) => {
    server.getConnections((error, count) => (error ? reject(error) : resolve(count)));
  });
}
