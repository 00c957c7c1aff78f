import { basePath } from '@/lib/tools/project-paths';
import { requireSite } from '@/lib/tools/require-site';
import { LOOPBACK, listen } from './listen';
import { createSiteServer } from './site-server';

export interface ServedSite {
  /** Address of the home page, with a slash at the end. */
  readonly home: string;
  close(): void;
}

/**
 * Serves the exported site, or another one, on a free port of this machine.
 *
 * @param onRequest told the path of each request, with its query
 * @throws Error naming the remedy when the site has not been built
 */
export async function serveSite(
  folder = requireSite(),
  onRequest: (path: string) => void = () => {},
): Promise<ServedSite> {
  const server = createSiteServer(folder, basePath());
  server.on('request', ({ url = '/' }) => onRequest(url));
  const [origin] = await listen(server, LOOPBACK, 0);
  return {
    home: `${origin}${basePath()}/`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
