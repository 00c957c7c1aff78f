import { periodOf } from '@/components/shell/period-of';
import { loadIssues, loadItems } from '@/lib/content/load-collection';
import { drawCard } from '@/lib/pictures/draw-card';
import { pngResponse } from '@/lib/site/png-response';
import { GAZETTE_NAME, SITE_NAME } from '@/lib/site/site-name';

export const dynamic = 'force-static';

export async function GET() {
  const items = loadItems();
  return pngResponse(
    await drawCard({
      title: '凡文中有，必能搜到',
      masthead: SITE_NAME,
      foot: `${GAZETTE_NAME}全文检索 · ${periodOf(loadIssues())} · ${items.length}条`,
    }),
  );
}
