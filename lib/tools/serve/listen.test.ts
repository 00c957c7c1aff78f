import { createServer, type Server } from 'node:http';
import { networkInterfaces } from 'node:os';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { LOOPBACK, listen } from './listen';

let server: Server;
beforeEach(() => {
  server = createServer((_request, response) => response.end('here'));
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const others = Object.values(networkInterfaces())
  .flatMap((addresses) => addresses ?? [])
  .filter(({ family, internal }) => family === 'IPv4' && !internal)
  .map(({ address }) => address);

it('is reached on this machine alone under the address it names', async () => {
  const origins = await listen(server, LOOPBACK, 0);
  expect(origins).toEqual([expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/)]);
  const [origin = ''] = origins;
  expect(await (await fetch(origin)).text()).toBe('here');
  for (const address of others) {
    await expect(fetch(origin.replace(LOOPBACK, address))).rejects.toThrow('fetch failed');
  }
});

it('names an address for each interface where it listens on all', async () => {
  const origins = await listen(server, '0.0.0.0', 0);
  expect(origins.map((origin) => new URL(origin).hostname)).toEqual(
    expect.arrayContaining([LOOPBACK, ...others]),
  );
  for (const origin of origins) expect(await (await fetch(origin)).text()).toBe('here');
});

it('says that an address is not of this machine', async () => {
  // 192.0.2.0/24 is set aside for documentation (RFC 5737).
  await expect(listen(server, '192.0.2.1', 0)).rejects.toThrow('EADDRNOTAVAIL');
});
