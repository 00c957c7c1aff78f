import { loadNames } from '@/lib/content/load-collection';
import { KIND_NAMES } from '@/lib/domain/entity';
import { drawCard } from '@/lib/pictures/draw-card';
import { pngResponse } from '@/lib/site/png-response';
import { GAZETTE_NAME, SITE_NAME } from '@/lib/site/site-name';

export const dynamic = 'force-static';

interface RouteProps {
  readonly params: Promise<{ readonly id: string }>;
}

export function generateStaticParams() {
  return loadNames().map(({ id }) => ({ id }));
}

export async function GET(_request: Request, { params }: RouteProps) {
  const { id } = await params;
  const entity = loadNames().find((one) => one.id === id);
  if (!entity) return new Response(null, { status: 404 });
  return pngResponse(
    await drawCard({
      title: entity.name,
      masthead: `${SITE_NAME} · ${GAZETTE_NAME}`,
      foot: `${KIND_NAMES[entity.kind]} · 见于${entity.items.length}条`,
    }),
  );
}
