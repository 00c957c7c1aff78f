import { loadItems, loadNames, loadSections } from '@/lib/content/load-collection';
import { sitemapXml, sitePages } from '@/lib/site/sitemap';

export const dynamic = 'force-static';

export function GET() {
  return new Response(sitemapXml(sitePages(loadItems(), loadSections(), loadNames())), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
}
