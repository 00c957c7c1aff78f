import { request as ask, createServer } from 'node:http';
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
  const server = createServer(({ method, url, headers }, response) => {
    const forwarded = ask(new URL(url ?? '/', origin), { method, headers }, async (answer) => {
      // As it travels: compressed where the server did so.
      const parts: Buffer[] = [];
      for await (const part of answer) parts.push(part as Buffer);
      const body = Buffer.concat(parts);
      await wait(ROUND_TRIP);
      free = Math.max(free, performance.now()) + body.length / SPEED;
      await wait(Math.max(0, free - performance.now()));
      const { 'transfer-encoding': _, ...kept } = answer.headers;
      response.writeHead(answer.statusCode ?? 502, { ...kept, 'content-length': body.length });
      response.end(body);
    });
    forwarded.on('error', () => response.destroy());
    forwarded.end();
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
