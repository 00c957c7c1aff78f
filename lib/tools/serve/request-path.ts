/** Where a request leads: both as written in an address, percent-encoded. */
export interface RequestPath {
  /** Path from the folder that is served, with a slash at the front; `..` and `.` are resolved. */
  readonly path: string;
  /** Path and query as asked for, below the base path; what a redirect is made from. */
  readonly address: string;
}

/**
 * Reads the target of a request line.
 *
 * @param target as sent, in origin form (`/a?b`) or absolute form (`http://host/a?b`)
 * @param basePath path under which the site is published, `''` for the root
 * @returns `null` for what lies outside the base path, `'bad'` for what is no address of a file
 */
export function requestPath(target: string, basePath: string): RequestPath | null | 'bad' {
  // Parsed with a host in front, or `//a/b` would be read as the host a.
  const address = target.startsWith('/') ? `http://site.invalid${target}` : target;
  if (!URL.canParse(address)) return 'bad';
  const url = new URL(address);
  if (!isDecodable(url.pathname)) return 'bad';
  const base = encodeURI(basePath);
  if (url.pathname !== base && !url.pathname.startsWith(`${base}/`)) return null;
  return {
    path: url.pathname.slice(base.length) || '/',
    address: `${url.pathname}${url.search}`,
  };
}

function isDecodable(pathname: string): boolean {
  try {
    return !decodeURIComponent(pathname).includes('\0');
  } catch {
    return false;
  }
}
