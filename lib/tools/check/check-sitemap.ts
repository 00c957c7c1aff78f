import { bestUrl } from '@/lib/site/site-address';
import { type ExportedSite, readText } from './exported-site';

/** The sitemap lists every page and nothing else; without a host there is none, and no promise. */
export function checkSitemap(site: ExportedSite): string[] {
  const robots = readText(site, 'robots.txt');
  if (site.address.host === null) {
    const absolute = ['sitemap.xml', 'opensearch.xml'].filter((path) => site.files.has(path));
    return [
      ...absolute.map((path) => `${path}: expected none without SITE_URL`),
      ...(/Sitemap:/i.test(robots) ? ['robots.txt: expected no sitemap without SITE_URL'] : []),
    ];
  }
  if (!site.files.has('sitemap.xml')) return ['sitemap.xml: expected it, found no file'];
  const listed = new Set(
    [...readText(site, 'sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url ?? ''),
  );
  const pages = [...site.pages.keys()].filter((path) => path !== '/404.html').map(bestUrl);
  return [
    ...pages.filter((url) => !listed.has(url)).map((url) => `sitemap.xml: expected ${url} in it`),
    ...[...listed]
      .filter((url) => !pages.includes(url))
      .map((url) => `sitemap.xml: ${url} is no page`),
    ...(robots.includes(`Sitemap: ${bestUrl('/sitemap.xml')}`)
      ? []
      : ['robots.txt: expected it to name the sitemap']),
  ];
}
