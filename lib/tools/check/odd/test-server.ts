import { LOOPBACK, listen } from '@/lib/tools/serve/listen';
import { createSiteServer } from '@/lib/tools/serve/site-server';
import { TEST_LIMITS } from './odd-requests';

/** What this process, started with `fork` and the folder of a site, sends to who started it. */
export type ServerMessage = { readonly port: number } | { readonly connections: number };

const server = createSiteServer(process.argv[2] ?? '', '', TEST_LIMITS);
const [origin = ''] = await listen(server, LOOPBACK, 0);
const send = (message: ServerMessage) => process.send?.(message);
send({ port: Number(new URL(origin).port) });
process.on('message', () => {
  server.getConnections((error, connections) => {
    if (error) throw error;
    send({ connections });
  });
});
process.once('disconnect', () => process.exit());
