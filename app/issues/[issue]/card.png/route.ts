import { loadIssues } from '@/lib/content/load-collection';
import { cardResponse } from '@/lib/pictures/card-response';
import { GAZETTE_NAME } from '@/lib/site/site-name';

export const dynamic = 'force-static';

interface RouteProps {
  readonly params: Promise<{ readonly issue: string }>;
}

export function generateStaticParams() {
  return loadIssues().map(({ id }) => ({ issue: id }));
}

export async function GET(_request: Request, { params }: RouteProps) {
  const { issue: id } = await params;
  const issue = loadIssues().find((one) => one.id === id);
  if (!issue) return new Response(null, { status: 404 });
  return cardResponse({
    title: `${GAZETTE_NAME} ${issue.label}`,
    of: '',
    facts: ['目录', `${issue.items.length}条`],
  });
}
