import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NameView } from '@/components/name/name-view';
import { JsonLd } from '@/components/shell/json-ld';
import { loadItems, loadNames } from '@/lib/content/load-collection';
import { companionsOf } from '@/lib/domain/companions-of';
import { KIND_NAMES } from '@/lib/domain/entity';
import { itemsHeld } from '@/lib/domain/items-of';
import { namePath } from '@/lib/domain/permalink';
import { pageMetadata } from '@/lib/site/page-metadata';
import { serialiseJsonLd } from '@/lib/site/serialise-json-ld';
import { breadcrumbJsonLd } from '@/lib/site/site-json-ld';
import { GAZETTE_NAME } from '@/lib/site/site-name';

export const dynamicParams = false;

/** About six lines beside the timeline. */
const MOST_COMPANIONS = 18;

interface PageProps {
  readonly params: Promise<{ readonly id: string }>;
}

export function generateStaticParams() {
  return loadNames().map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { id } = await params;
  const entity = loadNames().find((one) => one.id === id);
  if (!entity) return {};
  const { name, kind, items, offices } = entity;
  const office = offices?.[0] ? `（${offices[0].name}）` : '';
  return pageMetadata({
    // A person and a place may have the same name.
    title: `${name}（${KIND_NAMES[kind]}）`,
    description: `《${GAZETTE_NAME}》提到${name}${office}的全部${items.length}条，按时间排列，附日期和原刊页码。`,
    path: namePath(id),
    feedOf: namePath(id),
  });
}

export default async function NamePage({ params }: PageProps) {
  const { id } = await params;
  const names = loadNames();
  const entity = names.find((one) => one.id === id);
  if (!entity) notFound();
  const crumbs = [
    { name: '名录', path: '/names/' },
    { name: entity.name, path: namePath(id) },
  ];
  return (
    <>
      <JsonLd json={serialiseJsonLd([breadcrumbJsonLd(crumbs)])} />
      <NameView
        entity={entity}
        items={itemsHeld(loadItems(), entity)}
        companions={companionsOf(entity, names, MOST_COMPANIONS)}
      />
    </>
  );
}
