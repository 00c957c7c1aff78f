import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cardPath, issuePath, itemPath, namePath, sectionPath } from '@/lib/domain/permalink';
import { allSections } from '@/lib/domain/section';
import { type ExportedSite, readText } from './exported-site';

interface ManifestIcon {
  readonly src: string;
  readonly sizes: string;
}

/** Every page has its picture for sharing, and every icon of the manifest its size. */
export function checkPictures(site: ExportedSite): string[] {
  const isLarge = 'shards' in JSON.parse(readText(site, 'search/manifest.json'));
  const cards = [
    '/',
    // Where the search is cut into shards, an item has the picture of its issue.
    ...(isLarge ? [] : site.items.map(({ id }) => itemPath(id))),
    ...site.issues.map(({ id }) => issuePath(id)),
    ...allSections(site.sections).map(({ slug }) => sectionPath(slug)),
    ...site.names.map(({ id }) => namePath(id)),
  ].map((page) => ({ path: cardPath(page), size: '1200x630' }));
  const manifest = readFileSync(join(site.folder, 'manifest.webmanifest'), 'utf8');
  const { icons } = JSON.parse(manifest) as { icons: ManifestIcon[] };
  const wanted = icons.map(({ src, sizes }) => ({
    path: src.slice(site.address.basePath.length),
    size: sizes,
  }));
  return [...cards, ...wanted].flatMap(({ path, size }) => {
    const found = site.files.has(path.slice(1)) ? pngSize(join(site.folder, path)) : 'no file';
    return found === size ? [] : [`${path}: expected a PNG of ${size}, found ${found}`];
  });
}

/** Width and height from the header of a PNG. */
function pngSize(path: string): string {
  const bytes = readFileSync(path);
  if (bytes.toString('latin1', 1, 4) !== 'PNG') return 'another format';
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}
