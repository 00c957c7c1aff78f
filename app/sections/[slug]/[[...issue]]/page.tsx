import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SectionView } from '@/components/section/section-view';
import { JsonLd } from '@/components/shell/json-ld';
import { loadIssues, loadItemsOfSection, loadSections } from '@/lib/content/load-collection';
import { listPart, listParts } from '@/lib/domain/list-parts';
import { listPartPath, sectionPath } from '@/lib/domain/permalink';
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
    ...listParts(loadItemsOfSection(slug)).issues.map(({ id }) => ({ slug, issue: [id] })),
  ]);
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const page = await sectionPage(params);
  if (!page) return {};
  const { section, parent, all, label, path } = page;
  const name = [parent?.name, section.name].filter(Boolean).join(' › ');
  const what = label === null ? `全部${all.length}条` : `${label}的条目`;
  return pageMetadata({
    title: [name, label].filter(Boolean).join(' · '),
    description: `《${GAZETTE_NAME}》“${name}”栏目${what}，附日期和原刊页码。`,
    path,
    cardOf: sectionPath(section.slug),
    feedOf: sectionPath(section.slug),
  });
}

export default async function SectionPage({ params }: PageProps) {
  const page = await sectionPage(params);
  if (!page) notFound();
  const { section, parent, all, parts, items, issue, label, path } = page;
  const crumbs = [parent, section]
    .filter((heading) => heading !== null)
    .map(({ name, slug }) => ({ name, path: sectionPath(slug) }));
  if (label !== null) crumbs.push({ name: label, path });
  return (
    <>
      <JsonLd
        json={serialiseJsonLd([breadcrumbJsonLd([{ name: '目录', path: '/' }, ...crumbs])])}
      />
      <SectionView
        section={section}
        parent={parent}
        sections={loadSections()}
        total={all.length}
        items={items}
        parts={parts.issues}
        issue={issue}
        isOneIssue={loadIssues().length < 2}
      />
    </>
  );
}

/** A section, or what one issue has of it; null where there is no such page. */
async function sectionPage(params: PageProps['params']) {
  const { slug, issue: [issue] = [] } = await params;
  const found = findSection(loadSections(), slug);
  if (!found) return null;
  const all = loadItemsOfSection(slug);
  const parts = listParts(all);
  const items = listPart(parts, issue);
  if (!items) return null;
  const label = parts.issues.find(({ id }) => id === issue)?.label ?? null;
  const path = sectionPath(slug);
  return {
    ...found,
    all,
    parts,
    items,
    issue,
    label,
    path: issue === undefined ? path : listPartPath(path, issue),
  };
}
