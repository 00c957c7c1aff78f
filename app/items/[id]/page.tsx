import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { findItem } from '@/components/item/find-item';
import { ItemView } from '@/components/item/item-view';
import { leadOf } from '@/components/text/lead-of';
import { loadEntities, loadItems, loadRelated, loadSections } from '@/lib/content/load-collection';
import { itemPath } from '@/lib/gazette/permalink';
import { siteHome } from '@/lib/site/site-home';

export const dynamicParams = false;

interface PageProps {
  readonly params: Promise<{ readonly id: string }>;
}

export function generateStaticParams() {
  return loadItems().map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const placed = findItem(loadItems(), loadSections(), (await params).id);
  if (!placed) return {};
  const { title, body } = placed.item;
  return { title, description: leadOf(body, 100) };
}

export default async function ItemPage({ params }: PageProps) {
  const { id } = await params;
  const placed = findItem(loadItems(), loadSections(), id);
  if (!placed) notFound();
  const home = siteHome();
  return (
    <ItemView
      placed={placed}
      related={loadRelated(id)}
      entities={loadEntities().filter(({ items }) => items.includes(id))}
      publicAddress={home && `${home}${itemPath(id)}`}
    />
  );
}
