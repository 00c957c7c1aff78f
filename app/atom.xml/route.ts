import { loadItems } from '@/lib/content/load-collection';
import { feedResponse } from '@/lib/site/atom-feed';
import { GAZETTE_NAME } from '@/lib/site/site-name';

export const dynamic = 'force-static';

export function GET() {
  const feed = { name: null, subtitle: `《${GAZETTE_NAME}》的条目`, pagePath: '/' };
  return feedResponse(feed, loadItems());
}
