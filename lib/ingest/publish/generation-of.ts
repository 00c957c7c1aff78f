import { createHash } from 'node:crypto';

/** What a generation's folder is called. */
export const GENERATION = /^[0-9a-f]{16}$/;

/**
 * The name of the generation that consists of these files: a hash over their names and bytes, so
 * that a folder can be proven by its name.
 */
export function generationOf(files: ReadonlyMap<string, string | Uint8Array>): string {
  const hash = createHash('sha256');
  for (const [name, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    hash.update(`${name}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex').slice(0, 16);
}
