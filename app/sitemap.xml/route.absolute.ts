import { loadItems, loadNames, loadSections } from '@/lib/content/load-collection';
import { sitePages } from '@/lib/site/site-pages';
import { sitemapXml } from '@/lib/site/sitemap-xml';

export const dynamic = 'force-static';

export function GET() {
  return new Response(sitemapXml(sitePages(loadItems(), loadSections(), loadNames())), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
}
