import { loadItemsOfName, loadNames } from '@/lib/content/load-collection';
import { namePath } from '@/lib/domain/permalink';
import { atomFeed } from '@/lib/site/atom-feed';
import { atomResponse } from '@/lib/site/atom-response';
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
  const feed = {
    title: `${entity.name} · ${SITE_NAME}`,
    subtitle: `《${GAZETTE_NAME}》提到${entity.name}的条目`,
    pagePath: namePath(id),
  };
  return atomResponse(atomFeed(feed, loadItemsOfName(id)));
}
