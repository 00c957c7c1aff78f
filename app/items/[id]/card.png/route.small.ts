import { loadItems, loadPlaced } from '@/lib/content/load-collection';
import { formatDate } from '@/lib/domain/format-date';
import { headingsOf } from '@/lib/domain/section';
import { drawCard } from '@/lib/pictures/draw-card';
import { pngResponse } from '@/lib/site/png-response';
import { GAZETTE_NAME, SITE_NAME } from '@/lib/site/site-name';

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
  const facts = [
    headingsOf(section).at(-1)?.name,
    date && formatDate(date),
    page === null ? null : `第${page}页`,
  ];
  return pngResponse(
    await drawCard({
      title: item.title,
      masthead: `${SITE_NAME} · ${GAZETTE_NAME} ${issue.label}`,
      foot: facts.filter(Boolean).join(' · '),
    }),
  );
}
