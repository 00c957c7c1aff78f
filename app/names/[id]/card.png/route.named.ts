import { loadName, loadNames } from '@/lib/content/load-collection';
import { KIND_NAMES } from '@/lib/domain/entity';
import { cardResponse } from '@/lib/pictures/card-response';

export const dynamic = 'force-static';

interface RouteProps {
  readonly params: Promise<{ readonly id: string }>;
}

export function generateStaticParams() {
  return loadNames().map(({ id }) => ({ id }));
}

export async function GET(_request: Request, { params }: RouteProps) {
  const { id } = await params;
  const entity = loadName(id);
  if (!entity) return new Response(null, { status: 404 });
  return cardResponse({
    title: entity.name,
    facts: [entity.offices?.[0]?.name ?? KIND_NAMES[entity.kind], `见于${entity.items.length}条`],
  });
}
