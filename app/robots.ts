import type { MetadataRoute } from 'next';
import { absoluteUrl } from '@/lib/site/site-address';

export const dynamic = 'force-static';

/** Everything may be read. A sitemap is named by its full address, or not at all. */
export default function robots(): MetadataRoute.Robots {
  const sitemap = absoluteUrl('/sitemap.xml');
  return { rules: { userAgent: '*', allow: '/' }, ...(sitemap === null ? {} : { sitemap }) };
}
