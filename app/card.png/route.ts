import { periodOf } from '@/components/shell/period-of';
import { loadIssues, loadItems } from '@/lib/content/load-collection';
import { cardResponse } from '@/lib/pictures/card-response';
import { GAZETTE_NAME } from '@/lib/site/site-name';

export const dynamic = 'force-static';

export async function GET() {
  const items = loadItems();
  return cardResponse({
    title: '凡文中有，必能搜到',
    of: '',
    facts: [`${GAZETTE_NAME}全文检索`, periodOf(loadIssues()), `${items.length}条`],
  });
}
