import { periodOf } from '@/components/shell/period-of';
import { loadIssues, loadItemsOfSection, loadSections } from '@/lib/content/load-collection';
import { allSections, findSection } from '@/lib/domain/section';
import { drawCard } from '@/lib/pictures/draw-card';
import { pngResponse } from '@/lib/site/png-response';
import { GAZETTE_NAME, SITE_NAME } from '@/lib/site/site-name';

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
  const items = loadItemsOfSection(found.section.slug);
  return pngResponse(
    await drawCard({
      title: found.section.name,
      masthead: `${SITE_NAME} · ${GAZETTE_NAME}`,
      foot: [found.parent?.name, periodOf(loadIssues()), `${items.length}条`]
        .filter(Boolean)
        .join(' · '),
    }),
  );
}
