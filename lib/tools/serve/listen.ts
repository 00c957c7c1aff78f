import type { Server } from 'node:http';
import { isIPv6 } from 'node:net';
import { networkInterfaces } from 'node:os';

/** The host to listen on where none is asked for: this machine alone reaches it. */
export const LOOPBACK = '127.0.0.1';

const EVERY_INTERFACE = new Set(['0.0.0.0', '::']);

/**
 * Opens the server and says where it is reached: one origin (`http://127.0.0.1:3000`), or one for
 * each interface of the machine where it listens on all of them.
 *
 * @param port 0 for any that is free
 * @throws the system's error (EADDRINUSE, EACCES, EADDRNOTAVAIL, ENOTFOUND)
 */
export async function listen(server: Server, host: string, port: number): Promise<string[]> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('Expected a TCP port.');
  const addresses = EVERY_INTERFACE.has(bound.address)
    ? reachable(bound.address === '::')
    : [bound.address];
  return addresses.map(
    (address) => `http://${isIPv6(address) ? `[${address}]` : address}:${bound.port}`,
  );
}

/** Link-local addresses are left out: a browser cannot open them without naming the interface. */
function reachable(withIPv6: boolean): string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, scopeid }) => family === 'IPv4' || (withIPv6 && scopeid === 0))
    .map(({ address }) => address);
}
