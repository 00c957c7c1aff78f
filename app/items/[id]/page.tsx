import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { findItem } from '@/components/item/find-item';
import { ItemView } from '@/components/item/item-view';
import { leadOf } from '@/components/text/lead-of';
import { loadItems, loadSections } from '@/lib/content/load-collection';

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
  const placed = findItem(loadItems(), loadSections(), (await params).id);
  if (!placed) notFound();
  return <ItemView {...placed} />;
}
