import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NameView } from '@/components/name/name-view';
import { JsonLd } from '@/components/shell/json-ld';
import { loadListOfName, loadName, loadNames, loadNamesOf } from '@/lib/content/load-collection';
import { companionsOf } from '@/lib/domain/companions-of';
import { KIND_NAMES } from '@/lib/domain/entity';
import { listPage } from '@/lib/domain/list-parts';
import { namePath } from '@/lib/domain/permalink';
import { pageMetadata } from '@/lib/site/page-metadata';
import { serialiseJsonLd } from '@/lib/site/serialise-json-ld';
import { breadcrumbJsonLd } from '@/lib/site/site-json-ld';
import { GAZETTE_NAME } from '@/lib/site/site-name';

export const dynamicParams = false;

/** About six lines beside the timeline. */
const MOST_COMPANIONS = 18;

interface PageProps {
  /** `issue` is one id, of a page of a list that is too long for one. */
  readonly params: Promise<{ readonly id: string; readonly issue?: readonly string[] }>;
}

export function generateStaticParams() {
  return loadNames().flatMap(({ id }) => [
    { id, issue: [] },
    ...loadListOfName(id).issues.map((issue) => ({ id, issue: [issue.id] })),
  ]);
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const page = await namePage(params);
  if (!page) return {};
  const { entity, list, part, path } = page;
  const { id, name, kind, offices } = entity;
  const office = offices?.[0] ? `（${offices[0].name}）` : '';
  // A person and a place may have the same name.
  const title = `${name}（${KIND_NAMES[kind]}）`;
  const which = part === null ? `全部${list.all.length}条` : `${part.label}的条目`;
  return pageMetadata({
    title: [title, part?.label].filter(Boolean).join(' · '),
    description: `《${GAZETTE_NAME}》提到${name}${office}的${which}，按时间排列，附日期和原刊页码。`,
    path,
    cardOf: namePath(id),
    feedOf: namePath(id),
  });
}

export default async function NamePage({ params }: PageProps) {
  const page = await namePage(params);
  if (!page) notFound();
  const { entity, ...place } = page;
  const crumbs = [
    { name: '名录', path: '/names/' },
    { name: entity.name, path: namePath(entity.id) },
  ];
  if (place.part !== null) crumbs.push({ name: place.part.label, path: place.path });
  return (
    <>
      <JsonLd json={serialiseJsonLd([breadcrumbJsonLd(crumbs)])} />
      <NameView
        entity={entity}
        page={place}
        companions={companionsOf(entity, loadNames(), loadNamesOf, MOST_COMPANIONS)}
      />
    </>
  );
}

/** A name, or what one issue has of it; null where there is no such page. */
async function namePage(params: PageProps['params']) {
  const { id, issue: [issue] = [] } = await params;
  const entity = loadName(id);
  const page = entity && listPage(loadListOfName(id), namePath(id), issue);
  return page && { entity, ...page };
}
