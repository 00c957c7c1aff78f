import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SectionView } from '@/components/section/section-view';
import { JsonLd } from '@/components/shell/json-ld';
import { loadIssues, loadItems, loadSections } from '@/lib/content/load-collection';
import { itemsOf } from '@/lib/domain/items-of';
import { sectionPath } from '@/lib/domain/permalink';
import { allSections, findSection } from '@/lib/domain/section';
import { pageMetadata } from '@/lib/site/page-metadata';
import { serialiseJsonLd } from '@/lib/site/serialise-json-ld';
import { breadcrumbJsonLd } from '@/lib/site/site-json-ld';
import { GAZETTE_NAME } from '@/lib/site/site-name';

export const dynamicParams = false;

interface PageProps {
  readonly params: Promise<{ readonly slug: string }>;
}

export function generateStaticParams() {
  return allSections(loadSections()).map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const found = findSection(loadSections(), (await params).slug);
  if (!found) return {};
  const name = [found.parent?.name, found.section.name].filter(Boolean).join(' › ');
  const count = itemsOf(loadItems(), found.section.slug).length;
  return pageMetadata({
    title: name,
    description: `《${GAZETTE_NAME}》“${name}”栏目全部${count}条，附日期和原刊页码。`,
    path: sectionPath(found.section.slug),
    feedOf: sectionPath(found.section.slug),
  });
}

export default async function SectionPage({ params }: PageProps) {
  const sections = loadSections();
  const found = findSection(sections, (await params).slug);
  if (!found) notFound();
  const all = loadItems();
  const items = itemsOf(all, found.section.slug);
  const crumbs = [found.parent, found.section]
    .filter((heading) => heading !== null)
    .map(({ name, slug }) => ({ name, path: sectionPath(slug) }));
  return (
    <>
      <JsonLd
        json={serialiseJsonLd([breadcrumbJsonLd([{ name: '目录', path: '/' }, ...crumbs])])}
      />
      <SectionView
        {...found}
        sections={sections}
        items={items}
        isOneIssue={loadIssues().length < 2}
      />
    </>
  );
}
