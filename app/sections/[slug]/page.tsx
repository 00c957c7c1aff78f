import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { itemsOf } from '@/components/section/items-of';
import { SectionView } from '@/components/section/section-view';
import { loadItems, loadSections } from '@/lib/content/load-collection';
import { findSection } from '@/lib/gazette/section';
import { GAZETTE_NAME } from '@/lib/site/site-name';

export const dynamicParams = false;

interface PageProps {
  readonly params: Promise<{ readonly slug: string }>;
}

export function generateStaticParams() {
  return loadSections()
    .flatMap((section) => [section, ...section.subsections])
    .map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const found = findSection(loadSections(), (await params).slug);
  if (!found) return {};
  const name = [found.parent?.name, found.section.name].filter(Boolean).join(' › ');
  const count = itemsOf(loadItems(), found.section, found.parent).length;
  return { title: name, description: `《${GAZETTE_NAME}》“${name}”栏目全部${count}条。` };
}

export default async function SectionPage({ params }: PageProps) {
  const sections = loadSections();
  const found = findSection(sections, (await params).slug);
  if (!found) notFound();
  const items = itemsOf(loadItems(), found.section, found.parent);
  return <SectionView {...found} sections={sections} items={items} />;
}
