import { loadItems } from '@/lib/content/load-collection';
import { formatDate } from '@/lib/gazette/format-date';
import { drawCard } from '@/lib/picture/draw-card';
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
  const item = loadItems().find((one) => one.id === id);
  if (!item) return new Response(null, { status: 404 });
  const place = item.subsection ?? item.section;
  return pngResponse(
    await drawCard({
      title: item.title,
      masthead: `${SITE_NAME} · ${GAZETTE_NAME} ${formatDate(item.issue)}`,
      foot: `${place} · ${formatDate(item.date)} · 第${item.page}页`,
    }),
  );
}
