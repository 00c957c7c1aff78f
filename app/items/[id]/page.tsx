import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ItemView } from '@/components/item/item-view';
import { JsonLd } from '@/components/shell/json-ld';
import { leadOf } from '@/components/text/lead-of';
import {
  loadFormats,
  loadIsLarge,
  loadItems,
  loadNamesOf,
  loadPlaced,
  loadRelated,
} from '@/lib/content/load-collection';
import { firstDate } from '@/lib/domain/partial-date';
import { issuePath, itemPath, sectionPath } from '@/lib/domain/permalink';
import { proseOf } from '@/lib/domain/plain-text';
import { headingsOf } from '@/lib/domain/section';
import { itemJsonLd } from '@/lib/site/item-json-ld';
import { pageMetadata } from '@/lib/site/page-metadata';
import { serialiseJsonLd } from '@/lib/site/serialise-json-ld';
import { absoluteUrl } from '@/lib/site/site-address';
import { breadcrumbJsonLd } from '@/lib/site/site-json-ld';

export const dynamicParams = false;

interface PageProps {
  readonly params: Promise<{ readonly id: string }>;
}

export function generateStaticParams() {
  return loadItems().map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const placed = loadPlaced((await params).id);
  if (!placed) return {};
  const { id, issue, title, blocks, date, section } = placed.item;
  const heading = headingsOf(section).at(-1);
  return pageMetadata({
    title,
    description: leadOf(proseOf(blocks), 100) || title,
    path: itemPath(id),
    cardOf: pictureOf(id, issue.id),
    article: { published: date && firstDate(date), section: section?.name ?? null },
    ...(heading === undefined ? {} : { feedOf: sectionPath(heading.slug) }),
  });
}

export default async function ItemPage({ params }: PageProps) {
  const { id } = await params;
  const placed = loadPlaced(id);
  if (!placed) notFound();
  const { item } = placed;
  const crumbs = [
    { name: item.issue.label, path: issuePath(item.issue.id) },
    ...headingsOf(item.section).map(({ name, slug }) => ({ name, path: sectionPath(slug) })),
    { name: item.title, path: itemPath(item.id) },
  ];
  const graph = [itemJsonLd(item, pictureOf(id, item.issue.id)), breadcrumbJsonLd(crumbs)];
  return (
    <>
      <JsonLd json={serialiseJsonLd(graph)} />
      <ItemView
        placed={placed}
        related={loadRelated(id)}
        entities={loadNamesOf(id)}
        formats={loadFormats(id)}
        publicAddress={absoluteUrl(itemPath(id))}
      />
    </>
  );
}

/** The page whose picture stands for an item where it is shared. */
function pictureOf(id: string, issue: string): string {
  return loadIsLarge() ? issuePath(issue) : itemPath(id);
}
