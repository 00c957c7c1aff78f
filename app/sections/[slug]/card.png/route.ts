import { periodOf } from '@/components/shell/period-of';
import { loadIssues, loadListOfSection, loadSections } from '@/lib/content/load-collection';
import { allSections, findSection } from '@/lib/domain/section';
import { cardResponse } from '@/lib/pictures/card-response';

export const dynamic = 'force-static';

interface RouteProps {
  readonly params: Promise<{ readonly slug: string }>;
}

export function generateStaticParams() {
  return allSections(loadSections()).map(({ slug }) => ({ slug }));
}

export async function GET(_request: Request, { params }: RouteProps) {
  const found = findSection(loadSections(), (await params).slug);
  if (!found) return new Response(null, { status: 404 });
  const items = loadListOfSection(found.section.slug).all;
  return cardResponse({
    title: found.section.name,
    facts: [found.parent?.name, periodOf(loadIssues()), `${items.length}条`],
  });
}
