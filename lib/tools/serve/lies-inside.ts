import { realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';

/**
 * Whether a path names a file or a folder that lies inside the site once symbolic links are
 * followed: links on the way to it, the file itself, and the page of a folder.
 *
 * @param path percent-encoded, with a slash at the front, decodable
 */
export async function liesInside(site: string, path: string): Promise<boolean> {
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
