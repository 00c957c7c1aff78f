import type { Server } from 'node:http';
import { LOOPBACK, listen } from '@/lib/tools/serve/listen';
import { createSiteServer } from '@/lib/tools/serve/site-server';

/** An answer as it went over the line. */
export interface Sent {
  /** Path with query, as it was asked for. */
  readonly address: string;
  /** Head and body, compressed; complete when the answer is. */
  bytes: number;
}

/** A served site that weighs what it sends. */
export interface MeteredSite {
  /** Address of the home page, with a slash at the end. */
  readonly home: string;
  /** What was asked for since the last call of `forget`, in that order. */
  readonly sent: readonly Sent[];
  forget(): void;
  close(): void;
}

/** Serves an exported site and weighs every answer, whoever asked for it: page, worker or browser. */
export async function serveMetered(folder: string, basePath: string): Promise<MeteredSite> {
  const server = createSiteServer(folder, basePath);
  const sent: Sent[] = [];
  weigh(server, sent);
  const [origin] = await listen(server, LOOPBACK, 0);
  return {
    home: `${origin}${basePath}/`,
    sent,
    forget: () => sent.splice(0),
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The answers on a connection follow one another, so what it has written between two is one. */
function weigh(server: Server, sent: Sent[]): void {
  server.prependListener('request', ({ url = '', socket }, response) => {
    const before = socket.bytesWritten;
    const one: Sent = { address: url, bytes: 0 };
    sent.push(one);
    response.once('close', () => {
      one.bytes = socket.bytesWritten - before;
    });
  });
}
