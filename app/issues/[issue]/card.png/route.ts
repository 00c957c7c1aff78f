import { loadItems } from '@/lib/content/load-collection';
import { formatDate } from '@/lib/gazette/format-date';
import { issuesOf } from '@/lib/gazette/issues-of';
import { drawCard } from '@/lib/picture/draw-card';
import { pngResponse } from '@/lib/site/png-response';
import { GAZETTE_NAME, SITE_NAME } from '@/lib/site/site-name';

export const dynamic = 'force-static';

interface RouteProps {
  readonly params: Promise<{ readonly issue: string }>;
}

export function generateStaticParams() {
  return issuesOf(loadItems()).map(({ id }) => ({ issue: id }));
}

export async function GET(_request: Request, { params }: RouteProps) {
  const { issue } = await params;
  const items = loadItems().filter((item) => item.issue === issue);
  return pngResponse(
    await drawCard({
      title: `${GAZETTE_NAME} ${formatDate(issue)}`,
      masthead: SITE_NAME,
      foot: `目录 · ${items.length}条`,
    }),
  );
}
