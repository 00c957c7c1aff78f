import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';

const HASHED = /\/_next\/static\/|\/search\/[a-z]+-[0-9a-f]{16}\.json$/;

/**
 * A plain static server for the exported site, as any web server would serve it: compressed, its
 * hashed files cached for good, everything else asked for anew, `404.html` for the unknown.
 *
 * @param folder the exported site
 * @param basePath path under which the site was built, `''` for the root
 */
export function createSiteServer(folder: string, basePath: string): Server {
  const notFound = readFileSync(join(folder, '404.html'));
  const compress = compression();
  const files = sirv(folder, {
    etag: true,
    setHeaders(response, path) {
      const isHashed = HASHED.test(path);
      response.setHeader(
        'Cache-Control',
        isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  return createServer((request, response) => {
    const fail = () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(notFound);
    };
    compress(
      request as Parameters<typeof compress>[0],
      response as Parameters<typeof compress>[1],
      () => {
        const url = request.url ?? '/';
        const rest = url.startsWith(basePath) ? url.slice(basePath.length) : null;
        // The home page without its last slash, perhaps with a search.
        if (basePath !== '' && (rest === '' || rest?.startsWith('?'))) {
          response.writeHead(301, { Location: `${basePath}/${rest}` }).end();
          return;
        }
        if (!rest?.startsWith('/')) {
          fail();
          return;
        }
        request.url = rest;
        files(request, response, fail);
      },
    );
  });
}
