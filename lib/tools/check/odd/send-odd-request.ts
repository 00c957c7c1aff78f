import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { OddRequest } from './odd-request';

export interface Sent {
  /** All that came back. */
  readonly bytes: Buffer;
  /** Whether the server ended the connection, or the client when its patience was over. */
  readonly isClosedByServer: boolean;
}

/** For tests: sends over a connection of its own and reads to its end. @param patience in ms */
export async function sendOddRequest(
  port: number,
  { pieces, pause, afterwards }: OddRequest,
  patience: number,
): Promise<Sent> {
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
  const received: Buffer[] = [];
  let isClosedByServer = true;
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  const outOfPatience = setTimeout(() => {
    isClosedByServer = false;
    socket.destroy();
  }, patience);
  socket.on('data', (bytes) => received.push(bytes));
  socket.once('end', () => socket.end());
  // A reset is one of the answers; what was read before it counts.
  socket.on('error', () => socket.destroy());
  for (const piece of pieces) {
    if (socket.writableEnded || socket.destroyed) break;
    socket.write(Buffer.from(piece, 'latin1'));
    if (pause > 0) await sleep(pause);
  }
  if (afterwards === 'half-closes') socket.end();
  if (afterwards === 'resets') socket.resetAndDestroy();
  await closed;
  clearTimeout(outOfPatience);
  return { bytes: Buffer.concat(received), isClosedByServer };
}
