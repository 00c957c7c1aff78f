/** What the name of a file that was compressed at build, with brotli, has at its end. */
export const COMPRESSED = '.br';

const TYPES = { '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8' };
const SCRIPT_OR_STYLE = /[\\/]_next[\\/]static[\\/].*(\.js|\.css)$/;

/**
 * The media type of a file of the site that has a compressed copy beside it: of scripts and style
 * sheets, which every page needs and which never change. Null for all others.
 *
 * @param path with a slash before `_next`
 */
export function typeOfCompressed(path: string): string | null {
  const [, end] = SCRIPT_OR_STYLE.exec(path) ?? [];
  return end === '.js' || end === '.css' ? TYPES[end] : null;
}

/** Whether a client takes brotli. @param header `Accept-Encoding` */
export function takesBrotli(header: string | string[] | undefined): boolean {
  return String(header ?? '')
    .split(',')
    .some((one) => /^\s*br\s*(;\s*q=(0?\.0*[1-9]|1)\S*\s*)?$/i.test(one));
}
