import { loadListOfSection, loadSections } from '@/lib/content/load-collection';
import { sectionPath } from '@/lib/domain/permalink';
import { allSections, findSection } from '@/lib/domain/section';
import { feedResponse } from '@/lib/site/atom-feed';
import { GAZETTE_NAME } from '@/lib/site/site-name';

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
  const { section } = found;
  const feed = {
    name: section.name,
    subtitle: `《${GAZETTE_NAME}》“${section.name}”栏目的条目`,
    pagePath: sectionPath(section.slug),
  };
  return feedResponse(feed, loadListOfSection(section.slug).all);
}
