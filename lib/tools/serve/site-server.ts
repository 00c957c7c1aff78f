import { readFile, realpath } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import { constants } from 'node:zlib';
import compression from 'compression';
import serveStatic from 'serve-static';
import { COMPRESSED, takesBrotli, typeOfCompressed } from './compressed-copy';
import { refuseConnections } from './refuse-connections';
import { requestPath } from './request-path';
import { SERVER_LIMITS, type ServerLimits } from './server-limits';

const HASHED = /[\\/]_next[\\/]static[\\/]|[\\/]search[\\/][0-9a-f]{16}[\\/]/;

/**
 * A twelfth smaller than by the package's own 4, for 0.1 s more of all that a search page needs. Of
 * what never changes the build has made copies that are smaller still.
 */
const BROTLI_QUALITY = 6;

/** What serve-static could not send, and the headers that belong to its status. */
interface ServeError extends Error {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/**
 * A plain static server for the exported site, as any web server would serve it: compressed, its
 * hashed files cached for good, everything else asked for anew, `404.html` for the unknown, GET
 * and HEAD only. It reads the folder at each request, so that a new build is served once it is in
 * place, and follows no link out of it. Whatever a request holds, it is answered.
 *
 * @param folder the exported site
 * @param basePath path under which the site was built, `''` for the root
 */
export function createSiteServer(
  folder: string,
  basePath: string,
  limits: ServerLimits = SERVER_LIMITS,
): Server {
  // A range counts bytes of the file, not of what compressing a piece of it would give.
  const compress = compression({
    filter: (request, response) => !request.headers.range && compression.filter(request, response),
    brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } },
  });
  const files = serveStatic(folder, {
    setHeaders(response, path) {
      const isHashed = HASHED.test(path);
      response.setHeader(
        'Cache-Control',
        isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return refuse(response, 405, { Allow: 'GET, HEAD' });
    }
    const target = requestPath(request.url ?? '', basePath);
    if (target === 'bad') return refuse(response, 400);
    if (target === null || !(await liesInside(folder, target.path))) return notFound(response);
    // serve-static reads the first and makes redirects from the second.
    Object.assign(request, { url: target.path, originalUrl: target.address });
    const type = typeOfCompressed(target.path);
    if (
      type !== null &&
      takesBrotli(request.headers['accept-encoding']) &&
      !request.headers.range &&
      (await liesInside(folder, target.path + COMPRESSED))
    ) {
      request.url += COMPRESSED;
      response.setHeader('Content-Encoding', 'br');
      response.setHeader('Content-Type', type);
      response.setHeader('Vary', 'Accept-Encoding');
    }
    // Settles only where no file is sent.
    const error = await new Promise<ServeError | undefined>((resolve) => {
      files(request, response, resolve);
    });
    if (error === undefined || error.status === 404) return notFound(response);
    if (error.status >= 500) throw error;
    refuse(response, error.status, error.headers);
  }

  async function notFound(response: ServerResponse): Promise<void> {
    const isThere = await liesInside(folder, '/404.html');
    const page = isThere ? await readFile(join(folder, '404.html')).catch(() => null) : null;
    if (page === null) return refuse(response, 404);
    if (response.headersSent) return void response.destroy();
    clearHeaders(response);
    response.statusCode = 404;
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(page);
  }

  const server = createServer(
    {
      maxHeaderSize: limits.headerBytes,
      headersTimeout: limits.headers,
      requestTimeout: limits.request,
      keepAliveTimeout: limits.keepAlive,
      connectionsCheckingInterval: limits.checkEvery,
    },
    (request, response) => {
      const tooLong = setTimeout(() => response.destroy(), limits.response);
      response.once('close', () => clearTimeout(tooLong));
      compress(
        request as Parameters<typeof compress>[0],
        response as Parameters<typeof compress>[1],
        () => {
          answer(request, response).catch((error: unknown) => {
            console.error(error);
            refuse(response, 500);
          });
        },
      );
    },
  );
  // No body is waited for; and Node writes its 100 into the middle of an answer that waits for others.
  server.on('checkContinue', (request, response) => server.emit('request', request, response));
  server.setTimeout(limits.idle);
  // Undocumented but old: who sends no more after a request (`nc -N`) is answered all the same.
  Object.assign(server, { httpAllowHalfOpen: true });
  refuseConnections(server, limits.linger);
  return server;
}

/** Answers with a status alone, or ends the connection where another answer has begun. */
function refuse(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>> = {},
): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  clearHeaders(response);
  response.writeHead(status, { ...headers, 'Content-Length': 0 });
  response.end();
}

/** What was set for a file that is not sent after all. */
function clearHeaders(response: ServerResponse): void {
  for (const name of response.getHeaderNames()) response.removeHeader(name);
}

/**
 * Whether a path names a file or a folder that lies inside the site once symbolic links are
 * followed: links on the way to it, the file itself, and the page of a folder.
 *
 * @param path percent-encoded, with a slash at the front, decodable
 */
async function liesInside(site: string, path: string): Promise<boolean> {
  const file = join(site, decodeURIComponent(path));
  try {
    const root = await realpath(site);
    const page = await realpath(join(file, 'index.html')).catch(absent);
    return [await realpath(file), page ?? root].every(
      (real) => real === root || real.startsWith(root + sep),
    );
  } catch {
    // Not there, a link to itself, not to be read: nothing that could be served.
    return false;
  }
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
  throw error;
}
