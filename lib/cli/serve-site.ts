import { basePath, requireSite } from './project-paths';
import { createSiteServer } from './site-server';

export interface ServedSite {
  /** Address of the home page, with a slash at the end. */
  readonly home: string;
  close(): void;
}

/**
 * Serves the exported site, or another one, on a free port of this machine.
 *
 * @throws Error naming the remedy when the site has not been built
 */
export async function serveSite(folder = requireSite()): Promise<ServedSite> {
  const server = createSiteServer(folder, basePath());
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('Expected a TCP port.');
  return {
    home: `http://127.0.0.1:${address.port}${basePath()}/`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
