import { loadItems, loadSections } from '@/lib/content/load-collection';
import { sitePages } from '@/lib/site/site-pages';
import { sitemapXml } from '@/lib/site/sitemap-xml';

export const dynamic = 'force-static';

export function GET() {
  return new Response(sitemapXml(sitePages(loadItems(), loadSections())), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
}
