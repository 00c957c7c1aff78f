import { loadItems, loadPlaced } from '@/lib/content/load-collection';
import { formatDate } from '@/lib/domain/format-date';
import { headingsOf } from '@/lib/domain/section';
import { cardResponse } from '@/lib/pictures/card-response';
import { GAZETTE_NAME } from '@/lib/site/site-name';

export const dynamic = 'force-static';

interface RouteProps {
  readonly params: Promise<{ readonly id: string }>;
}

export function generateStaticParams() {
  return loadItems().map(({ id }) => ({ id }));
}

export async function GET(_request: Request, { params }: RouteProps) {
  const { id } = await params;
  const item = loadPlaced(id)?.item;
  if (!item) return new Response(null, { status: 404 });
  const { issue, section, date, page } = item;
  return cardResponse({
    title: item.title,
    of: `${GAZETTE_NAME} ${issue.label}`,
    facts: [
      headingsOf(section).at(-1)?.name,
      date && formatDate(date),
      page === null ? null : `第${page}页`,
    ],
  });
}
