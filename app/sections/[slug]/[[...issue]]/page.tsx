import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SectionView } from '@/components/section/section-view';
import { JsonLd } from '@/components/shell/json-ld';
import { loadIssues, loadListOfSection, loadSections } from '@/lib/content/load-collection';
import { listPage } from '@/lib/domain/list-parts';
import { sectionPath } from '@/lib/domain/permalink';
import { allSections, findSection } from '@/lib/domain/section';
import { pageMetadata } from '@/lib/site/page-metadata';
import { serialiseJsonLd } from '@/lib/site/serialise-json-ld';
import { breadcrumbJsonLd } from '@/lib/site/site-json-ld';
import { GAZETTE_NAME } from '@/lib/site/site-name';

export const dynamicParams = false;

interface PageProps {
  /** `issue` is one id, of a page of a list that is too long for one. */
  readonly params: Promise<{ readonly slug: string; readonly issue?: readonly string[] }>;
}

export function generateStaticParams() {
  return allSections(loadSections()).flatMap(({ slug }) => [
    { slug, issue: [] },
    ...loadListOfSection(slug).issues.map(({ id }) => ({ slug, issue: [id] })),
  ]);
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const page = await sectionPage(params);
  if (!page) return {};
  const { section, parent, list, part, path } = page;
  const name = [parent?.name, section.name].filter(Boolean).join(' › ');
  const what = part === null ? `全部${list.all.length}条` : `${part.label}的条目`;
  return pageMetadata({
    title: [name, part?.label].filter(Boolean).join(' · '),
    description: `《${GAZETTE_NAME}》“${name}”栏目${what}，附日期和原刊页码。`,
    path,
    cardOf: sectionPath(section.slug),
    feedOf: sectionPath(section.slug),
  });
}

export default async function SectionPage({ params }: PageProps) {
  const page = await sectionPage(params);
  if (!page) notFound();
  const { section, parent, ...place } = page;
  const crumbs = [parent, section]
    .filter((heading) => heading !== null)
    .map(({ name, slug }) => ({ name, path: sectionPath(slug) }));
  if (place.part !== null) crumbs.push({ name: place.part.label, path: place.path });
  return (
    <>
      <JsonLd
        json={serialiseJsonLd([breadcrumbJsonLd([{ name: '目录', path: '/' }, ...crumbs])])}
      />
      <SectionView
        section={section}
        parent={parent}
        sections={loadSections()}
        page={place}
        isOneIssue={loadIssues().length < 2}
      />
    </>
  );
}

/** A section, or what one issue has of it; null where there is no such page. */
async function sectionPage(params: PageProps['params']) {
  const { slug, issue: [issue] = [] } = await params;
  const found = findSection(loadSections(), slug);
  const page = found && listPage(loadListOfSection(slug), sectionPath(slug), issue);
  return page && { ...found, ...page };
}
