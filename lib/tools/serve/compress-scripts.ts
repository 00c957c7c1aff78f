import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { COMPRESSED, typeOfCompressed } from './compressed-copy';

const compress = promisify(brotliCompress);

/**
 * Puts beside each script and style sheet of an exported site a copy that is compressed as far as
 * brotli can, which would take a server seconds at each request: an eighth less for a slow line.
 * Servers that know such copies (`brotli_static`, `precompressed`) need only be told.
 */
export async function compressScripts(folder: string): Promise<void> {
  const base = join(folder, '_next/static');
  const names = readdirSync(base, { recursive: true, encoding: 'utf8' });
  const paths = names.map((name) => join(base, name)).filter((path) => typeOfCompressed(path));
  const packed = await Promise.all(paths.map((path) => compress(readFileSync(path))));
  for (const [at, path] of paths.entries()) {
    writeFileSync(path + COMPRESSED, packed[at] ?? new Uint8Array());
  }
}
