import { basePath } from '@/lib/tools/project-paths';

/** The file below the exported site that answers an address: no base path, no query. */
export function sitePath(address: string): string {
  const { pathname } = new URL(address, 'http://site.invalid');
  const path = decodeURIComponent(pathname.slice(basePath().length + 1));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
