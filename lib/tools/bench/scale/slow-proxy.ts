import { createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { LOOPBACK, listen } from '@/lib/tools/serve/listen';

/** A slow 4G line as Lighthouse has it: milliseconds there and back, and bytes a millisecond. */
const ROUND_TRIP = 150;
const SPEED = (1.6 * 1024 * 1024) / 8 / 1000;

/**
 * A server that gives what another one gives, as over a slow line: the browser's own slowing does
 * not reach workers. What is answered at the same time shares the line.
 */
export async function slowProxy(home: string): Promise<{ home: string; close(): void }> {
  const { origin, pathname } = new URL(home);
  let free = 0;
  const server = createServer(async (request, response) => {
    const answer = await fetch(origin + (request.url ?? ''), {
      headers: { 'accept-encoding': 'gzip' },
    });
    const body = Buffer.from(await answer.arrayBuffer());
    // `fetch` has unpacked it; what travels is what the server sent.
    const length = Number(answer.headers.get('content-length') ?? body.length);
    await wait(ROUND_TRIP);
    free = Math.max(free, performance.now()) + length / SPEED;
    await wait(Math.max(0, free - performance.now()));
    const type = answer.headers.get('content-type');
    response.writeHead(answer.status, type === null ? {} : { 'content-type': type });
    response.end(body);
  });
  const [own] = await listen(server, LOOPBACK, 0);
  return {
    home: own + pathname,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
