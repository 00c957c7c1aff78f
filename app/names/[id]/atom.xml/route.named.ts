import { loadListOfName, loadName, loadNames } from '@/lib/content/load-collection';
import { namePath } from '@/lib/domain/permalink';
import { feedResponse } from '@/lib/site/atom-feed';
import { GAZETTE_NAME } from '@/lib/site/site-name';

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
  const feed = {
    name: entity.name,
    subtitle: `《${GAZETTE_NAME}》提到${entity.name}的条目`,
    pagePath: namePath(id),
  };
  return feedResponse(feed, loadListOfName(id).all);
}
