import type { MetadataRoute } from 'next';
import { loadItems, loadSections } from '@/lib/content/load-collection';
import { bestUrl } from '@/lib/site/site-address';
import { sitePages } from '@/lib/site/site-pages';

export const dynamic = 'force-static';

/** Without dates: a text never changes once published, and when that was is not recorded. */
export default function sitemap(): MetadataRoute.Sitemap {
  return sitePages(loadItems(), loadSections()).map((path) => ({ url: bestUrl(path) }));
}
