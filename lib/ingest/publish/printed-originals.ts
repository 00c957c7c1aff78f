import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { SourcedItem } from '@/lib/domain/item';

/** Where the printed pages lie on the site, without a slash before it. */
const PLACE = 'data/originals';
const PDF = ['.pdf', '.PDF'];

export interface WithOriginals {
  readonly items: readonly SourcedItem[];
  /** Paths of files on this machine by the site paths that they get. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Items with the way to their printed page, where the pages are at hand: the PDF that they were
 * read from, or one of the same name beside the text.
 */
export function withOriginals(folder: string, items: readonly SourcedItem[]): WithOriginals {
  const originalOf = new Map<string, string | null>();
  const files = new Map<string, string>();
  const linked = items.map((item): SourcedItem => {
    const { file } = item.lines;
    const original = originalOf.get(file) ?? findOriginal(folder, file);
    originalOf.set(file, original);
    if (original === null) return item;
    files.set(`${PLACE}/${original}`, join(folder, original));
    const address = original.split('/').map(encodeURIComponent).join('/');
    const page = item.page === null ? '' : `#page=${item.page}`;
    return { ...item, original: `/${PLACE}/${address}${page}` };
  });
  return { items: linked, files };
}

function findOriginal(folder: string, file: string): string | null {
  if (PDF.some((ending) => file.endsWith(ending))) return file;
  const stem = file.replace(/\.[^./]*$/, '');
  return PDF.map((ending) => stem + ending).find((one) => existsSync(join(folder, one))) ?? null;
}
