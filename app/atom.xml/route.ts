import { loadItems } from '@/lib/content/load-collection';
import { atomFeed } from '@/lib/site/atom-feed';
import { atomResponse } from '@/lib/site/atom-response';
import { GAZETTE_NAME, SITE_NAME } from '@/lib/site/site-name';

export const dynamic = 'force-static';

export function GET() {
  const feed = { title: SITE_NAME, subtitle: `《${GAZETTE_NAME}》的条目`, pagePath: '/' };
  return atomResponse(atomFeed(feed, loadItems()));
}
