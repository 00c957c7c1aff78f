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
