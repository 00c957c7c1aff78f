import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createSiteServer } from './site-server';

let folder = '';
let server: Server;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  writeFileSync(join(folder, 'index.html'), 'home');
  writeFileSync(join(folder, '404.html'), 'unknown');
  server = createSiteServer(folder, '/gazette');
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterEach(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const get = (path: string) =>
  fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, {
    redirect: 'manual',
    headers: { Connection: 'close' },
  });

it('leads from a sub-path without its slash to the home page, with the search', async () => {
  for (const search of ['', '?', '?q=%E6%B1%9F%E5%87%8C&section=shizheng', '?q=a?b']) {
    const response = await get(`/gazette${search}`);
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toMatch(/^\/gazette\//);
    const { searchParams } = new URL(response.headers.get('location') ?? '', 'http://x.test');
    expect([...searchParams]).toEqual([...new URLSearchParams(search)]);
  }
  expect(await (await get('/gazette/?q=1')).text()).toBe('home');
});

it('knows nothing beside the sub-path', async () => {
  for (const path of ['/', '/gazettes', '/gazettes?q=1', '/?q=/gazette/']) {
    expect((await get(path)).status).toBe(404);
  }
});
