import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, it } from 'vitest';
import { LOOPBACK, listen } from '@/lib/tools/serve/listen';
import { createSiteServer } from '@/lib/tools/serve/site-server';
import { sendOddRequests, TEST_LIMITS } from './odd-requests';
import { sampleSite } from './sample-site';

it('answers 600 odd requests, none with what lies outside the site, and lives on', async () => {
  const site = sampleSite();
  const server = createSiteServer(site, '', TEST_LIMITS);
  try {
    const [origin = ''] = await listen(server, LOOPBACK, 0);
    const port = Number(new URL(origin).port);
    const { statuses, problems } = await sendOddRequests(site, port, { count: 600, seed: 10 });
    expect(problems).toEqual([]);
    // Or the requests would not be what they are meant to be.
    expect([...statuses.keys()].sort()).toEqual(
      expect.arrayContaining([200, 206, 301, 400, 404, 405, 408, 416, 431]),
    );
    expect((await fetch(origin)).status).toBe(200);
  } finally {
    server.closeAllConnections();
    server.close();
    rmSync(dirname(site), { recursive: true });
  }
});
