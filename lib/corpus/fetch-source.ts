import { ArtefactError } from './artefact-error';
import type { ByteSource } from './artefact-reader';

/** What says that a file is not there, and not merely that the server is unwell. */
const MISSING = [404, 410];

/** The artefacts as a web server has them. `base` is their folder's URL, with a slash at its end. */
export function fetchSource(base: string): ByteSource {
  return async (path, how) => {
    const url = new URL(path, base);
    const response = await fetch(url, how);
    if (!response.ok) {
      throw new ArtefactError(
        MISSING.includes(response.status) ? 'missing' : 'unreachable',
        `${url}: expected status 200, got ${response.status}.`,
      );
    }
    return new Uint8Array(await response.arrayBuffer());
  };
}
