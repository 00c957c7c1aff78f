import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';

/** A file of the data folder, as a reader gets it. */
export interface SourceFile {
  /** Path below the data folder, with `/`: for messages, and for what the name itself tells. */
  readonly name: string;
  /** The whole of it. @throws the file system's error */
  bytes(): Uint8Array;
  /**
   * The same in pieces, for what need not be in memory as a whole. A piece is only good until the
   * next one is asked for. @throws the file system's error
   */
  chunks(): Iterable<Uint8Array>;
}

const CHUNK_BYTES = 1 << 18;

export function sourceFile(folder: string, name: string): SourceFile {
  const path = join(folder, name);
  return { name, bytes: () => readFileSync(path), chunks: () => readChunks(path) };
}

function* readChunks(path: string): Iterable<Uint8Array> {
  const descriptor = openSync(path, 'r');
  try {
    const buffer = new Uint8Array(CHUNK_BYTES);
    for (;;) {
      const length = readSync(descriptor, buffer);
      if (length === 0) return;
      yield buffer.subarray(0, length);
    }
  } finally {
    closeSync(descriptor);
  }
}
