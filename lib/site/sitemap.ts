import type { NamedEntity } from '@/lib/domain/entity';
import { issuesOf } from '@/lib/domain/issues-of';
import type { Item } from '@/lib/domain/item';
import { issuePath, itemPath, namePath, sectionPath } from '@/lib/domain/permalink';
import { allSections, type Section } from '@/lib/domain/section';
import { escapeXml } from './escape-xml';
import { bestUrl } from './site-address';

/**
 * A sitemap of pages. Without dates: a text never changes once published, and when that was is
 * not recorded. (Next's own `sitemap.ts` cannot be left out of a build that knows no host.)
 *
 * @param paths site paths
 */
export function sitemapXml(paths: readonly string[]): string {
  const urls = paths.map((path) => `  <url><loc>${escapeXml(bestUrl(path))}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`;
}

/** Site paths of all pages that search engines should know. */
export function sitePages(
  items: readonly Item[],
  sections: readonly Section[],
  names: readonly NamedEntity[],
): readonly string[] {
  return [
    '/',
    '/issues/',
    ...issuesOf(items).map(({ id }) => issuePath(id)),
    ...allSections(sections).map(({ slug }) => sectionPath(slug)),
    ...items.map(({ id }) => itemPath(id)),
    ...(names.length > 0 ? ['/names/'] : []),
    ...names.map(({ id }) => namePath(id)),
    '/about/',
    '/help/',
    '/accessibility/',
  ];
}
