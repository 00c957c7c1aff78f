/** What the server grants a client; times in milliseconds. */
export interface ServerLimits {
  /** Bytes of a request's first line and headers together; more is answered with 431. */
  readonly headerBytes: number;
  /** Until the headers have arrived; later is answered with 408. */
  readonly headers: number;
  /** Until the whole request has arrived, a body included. */
  readonly request: number;
  /** Between two requests over one connection. */
  readonly keepAlive: number;
  /** Without a byte in either direction, as when a client stops reading. */
  readonly idle: number;
  /** Until an answer is sent, however steadily a client reads. */
  readonly response: number;
  /** How often clients are checked for being late with headers and requests. */
  readonly checkEvery: number;
  /** How long a client that was refused may go on sending before it is cut off. */
  readonly linger: number;
}

/** Wide enough for a phone on a bad network, narrow enough that nobody holds a socket for ever. */
export const SERVER_LIMITS: ServerLimits = {
  headerBytes: 16 * 1024,
  headers: 10_000,
  request: 20_000,
  keepAlive: 5_000,
  idle: 30_000,
  response: 600_000,
  checkEvery: 2_000,
  linger: 2_000,
};
