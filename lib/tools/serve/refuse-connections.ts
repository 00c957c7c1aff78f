import { type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';

const STATUS_OF_ERROR: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/**
 * Answers what never becomes a request: what is no HTTP, too large or too slow, and CONNECT, each
 * after the requests that came before it over the same connection. Node alone would close at once,
 * which takes the answer back from a client that is still sending; here it may go on for `linger`
 * milliseconds before it is cut off.
 */
export function refuseConnections(server: Server, linger: number): void {
  const latest = new WeakMap<Duplex, ServerResponse>();
  const refused = new WeakSet<Duplex>();
  const refuse = (socket: Duplex, status: number, header = '') => {
    if (socket.destroyed) return;
    socket.end(
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${header}Connection: close\r\nContent-Length: 0\r\n\r\n`,
    );
    const cutOff = setTimeout(() => socket.destroy(), linger);
    socket.once('end', () => socket.destroy());
    socket.once('close', () => clearTimeout(cutOff));
  };
  const refuseInTurn = (socket: Duplex, status: number, header?: string) => {
    // Each further piece of a request that is no HTTP is an error again.
    if (refused.has(socket)) return;
    refused.add(socket);
    const response = latest.get(socket);
    const refuseNow = () => refuse(socket, status, header);
    if (response === undefined || response.writableFinished) refuseNow();
    else response.once('finish', refuseNow);
  };
  server.on('request', (request, response) => latest.set(request.socket, response));
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) socket.destroy();
    else refuseInTurn(socket, STATUS_OF_ERROR[error.code ?? ''] ?? 400);
  });
  server.on('connect', (_request, socket) => {
    socket.on('error', () => socket.destroy());
    refuseInTurn(socket, 405, 'Allow: GET, HEAD\r\n');
    socket.resume();
  });
}
